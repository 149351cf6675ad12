import { describe, expect, test } from 'vitest';
import { sectionBlocks } from '../../src/document/section-blocks.ts';
import { compose } from '../../src/render.ts';
import { writeClipboard } from '../../src/write-document.ts';
import { anySample, everySample } from '../docx/samples.ts';

const text = (content: string) => [{ text: content }];

describe('what is put on the clipboard', () => {
  test('says fonts and indents at each paragraph, with ordinals typed', async () => {
    const html = await writeClipboard({
      blocks: [
        { type: 'heading', level: 1, ordinal: '一、', content: text('总体') },
        { type: 'runIn', level: 3, ordinal: '1.', heading: text('学习。'), content: text('<办>件12件。') },
      ],
    });
    expect(html.split('\n')[0]).toMatch(
      /^<p style="margin:0;[^"]*"><span style="[^"]*黑体[^"]*16pt[^"]*">一、总体<\/span><\/p>$/,
    );
    expect(html).toContain('text-indent:32pt');
    expect(html).toContain('1.学习。</span>&lt;办&gt;件12件。');
    expect(html).not.toContain('class=');
  });

  test('holds tables as tables', async () => {
    const table = {
      type: 'table',
      widths: [1, 1],
      head: [[text('项目'), text('数')]],
      rows: [[text('甲'), text('1')]],
    } as const;
    const html = await writeClipboard({ blocks: [table] });
    expect(html.match(/<td /g)).toHaveLength(4);
    expect(html).toContain('border-collapse:collapse');
  });

  test.each(everySample)('of %s holds every paragraph, and neither header nor colophon', async (name) => {
    const { value } = await compose(anySample(name), { draft: true });
    const document = value?.document ?? { blocks: [] };
    const html = await writeClipboard(document);
    const paragraphs = document.blocks.filter(({ type }) => type === 'paragraph' || type === 'runIn');
    expect(html.match(/<p /g)?.length).toBeGreaterThan(paragraphs.length);
    expect(html).not.toContain('签发人');
  });
});

test('a section is what its heading opens, up to the next of its level', () => {
  const heading = (level: 1 | 2, words: string, path?: string) => ({
    type: 'heading' as const,
    level,
    ordinal: '',
    content: [{ text: words, ...(path ? { source: { path, start: 0, end: 1 } } : {}) }],
  });
  const paragraph = { type: 'paragraph', content: text('话。') } as const;
  const blocks = [heading(1, '甲'), paragraph, heading(2, '乙', '/乙'), paragraph, heading(2, '丙'), heading(1, '丁')];
  expect(sectionBlocks({ blocks }, { pointer: '/乙', words: '' }).blocks).toEqual(blocks.slice(2, 4));
  expect(sectionBlocks({ blocks }, { pointer: '/无', words: '甲' }).blocks).toEqual(blocks.slice(0, 5));
  expect(sectionBlocks({ blocks }, { pointer: '/无', words: '戊' }).blocks).toEqual([]);
});
