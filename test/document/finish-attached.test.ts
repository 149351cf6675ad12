import { expect, test } from 'vitest';
import type { DraftBlock } from '../../src/document/draft-node.ts';
import { paragraph, read, section } from './read-blocks.ts';

const title: DraftBlock = { type: 'title', content: [{ text: '通知' }] };
const signature: DraftBlock = { type: 'signatureBlock', authorities: [], dateOfIssue: null };
const note: DraftBlock = { type: 'supplementaryNote', content: [{ text: '（此件公开发布）' }] };
const colophon: DraftBlock = {
  type: 'colophon',
  ccRecipients: [{ text: '县委' }],
  printingOffice: [],
  printDate: [],
};
const notice = [title, paragraph('现印发给你们。'), signature, note];

function behind(type: 'attached' | 'annex' | 'appendix', words: string, ...children: DraftBlock[]): DraftBlock {
  return { type, title: [{ text: words }], children };
}

test('an attached text opens behind the notice with its title, without a mark and without a note', () => {
  expect(read(...notice, behind('attached', '要点', paragraph('文。')))).toEqual([
    '通知',
    '现印发给你们。',
    '署名',
    '（此件公开发布）',
    '另起一页：要点',
    '文。',
  ]);
});

test('an attached text numbers its own sections, though those of the notice run on', () => {
  const task = (heading: string) => section(heading, [], { running: true });
  expect(
    read(
      section('甲', [task('子')]),
      behind('attached', '要点', section('乙', [task('丑')]), section('丙', [task('寅')])),
    ),
  ).toEqual(['一、甲|', '（一）子|', '另起一页：要点', '一、乙|', '（一）丑|', '二、丙|', '（二）寅|']);
});

test('annexes behind an attached text are its own: their note stands at its end, not over the notice’s signature', () => {
  expect(
    read(
      ...notice,
      behind('annex', '分工表'),
      behind('attached', '要点', paragraph('文。')),
      behind('appendix', '说明'),
    ),
  ).toEqual([
    '通知',
    '现印发给你们。',
    '署名',
    '（此件公开发布）',
    '另起一页：要点',
    '文。',
    '附件：分工表',
    '附件',
    '分工表',
    '说明',
  ]);
});

test('of several attached texts the last has the note', () => {
  const lines = read(title, behind('attached', '要点'), behind('attached', '办法'), behind('annex', '表'));
  expect(lines).toEqual(['通知', '另起一页：要点', '另起一页：办法', '附件：表', '附件', '表']);
});

test('the colophon closes all, the attached text and its annexes too', () => {
  const lines = read(title, colophon, behind('attached', '要点', paragraph('文。')), behind('annex', '表'));
  expect(lines.at(-1)).toBe('版记');
});
