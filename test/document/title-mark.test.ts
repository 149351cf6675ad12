import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/document/inline.ts';
import { isPlain } from '../../src/document/node.ts';
import { withTitleMark } from '../../src/document/title-mark.ts';
import { render } from '../../src/render.ts';
import { anySample, everySample } from '../docx/samples.ts';

const content = (text: string) => [{ text }];

describe('a copy sent out for opinions', () => {
  test('says so under its title, behind a subtitle where there is one', () => {
    const [title, subtitle] = [
      { type: 'title', content: content('报告') },
      { type: 'subtitle', content: content('——以甲为例') },
    ] as const;
    const marked = (blocks: readonly (typeof title | typeof subtitle)[]) =>
      withTitleMark({ blocks }, '（征求意见稿）').blocks.map((block) => 'content' in block && plainText(block.content));
    expect(marked([title])).toEqual(['报告', '（征求意见稿）']);
    expect(marked([title, subtitle])).toEqual(['报告', '——以甲为例', '（征求意见稿）']);
    expect(withTitleMark({ blocks: [] }, '（征求意见稿）').blocks).toEqual([]);
  });

  test.each(everySample)('of %s has neither header nor colophon, number nor date', async (name) => {
    const { value } = await render(anySample(name), { edition: 'consultation', draft: true, format: 'txt' });
    const types = value?.document.blocks.map(({ type }) => type) ?? [];
    expect(types).not.toContain('colophon');
    expect(value?.txt).toContain('（征求意见稿）');
    const header = value?.document.blocks.find((block) => block.type === 'headerBlock');
    expect(header?.type === 'headerBlock' ? isPlain(header) : true).toBe(true);
    const signature = value?.document.blocks.find((block) => block.type === 'signatureBlock');
    expect(signature?.type === 'signatureBlock' ? signature.dateOfIssue : null).toBeNull();
  });
});
