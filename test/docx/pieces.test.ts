import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/document/inline.ts';
import type { Block, Table } from '../../src/document/node.ts';
import { piecesOf } from '../../src/docx/pieces.ts';
import type { Grid, Line, Piece } from '../../src/docx/runs/line.ts';
import type { HeadingLevel } from '../../src/domain/report/ordinals.ts';
import { unsealedIndents } from '../../src/layout/indents.ts';
import { textAreaTwips } from '../../src/layout/page.ts';

function content(text: string): Inline[] {
  return [{ text }];
}

const title: Block = { type: 'title', content: content('题') };
const paragraph: Block = { type: 'paragraph', content: content('文。') };

/** A line in short: its style, the blank lines before it, its words. */
function short(piece: Piece): string {
  if (!('spans' in piece)) return 'table';
  return `${piece.style} ${(piece.before ?? 0) / 579} ${piece.spans.map(({ text }) => text).join('')}`;
}

function shorts(...blocks: Block[]): string[] {
  return piecesOf({ blocks }).map(short);
}

test('each block is set in its style, a blank line stands under the title', () => {
  const recipients: Block = { type: 'mainRecipients', content: content('县委：') };
  expect(shorts(title, recipients, paragraph, paragraph)).toEqual([
    'title 0 题',
    'mainRecipients 1 县委：',
    'body 0 文。',
    'body 0 文。',
  ]);
});

test.each<[HeadingLevel, string, string]>([
  [1, 'levelOne', 'levelOne'],
  [2, 'levelTwo', 'levelTwo'],
  [3, 'levelThree', 'body'],
  [4, 'levelFour', 'body'],
])('a heading of level %i has the style %s, run in only its words have the font %s', (level, style, font) => {
  expect(shorts({ type: 'heading', level, ordinal: '序', content: content('甲') })).toEqual([`${style} 0 序甲`]);
  expect(
    piecesOf({ blocks: [{ type: 'runIn', level, ordinal: '序', heading: content('甲。'), content: content('文。') }] }),
  ).toEqual([
    {
      style: 'body',
      spans: [
        { font, text: '序', headingLevel: level },
        { font, text: '甲。', headingLevel: level },
        { font: 'body', text: '文。' },
      ],
    },
  ]);
});

test('who is to do a task stands on a line of its own as a paragraph does, its labels in 楷体', () => {
  const [piece] = piecesOf({
    blocks: [{ type: 'assignment', content: content('牵头单位：县司法局；完成时限：全年。') }],
  });
  expect(piece).toEqual({
    style: 'body',
    isAssignment: true,
    spans: [
      { font: 'levelTwo', text: '牵头单位：' },
      { font: 'body', text: '县司法局；' },
      { font: 'levelTwo', text: '完成时限：' },
      { font: 'body', text: '全年。' },
    ],
  });
});

describe('a subtitle', () => {
  const subtitle = (words: string): Block => ({ type: 'subtitle', content: content(words) });

  test('stands right under the title, 楷体 and in the middle, a blank line under it', () => {
    expect(shorts(title, subtitle('——以联审为例'), { type: 'byline', content: content('县政府') }, paragraph)).toEqual([
      'title 0 题',
      'byline 0 ——以联审为例',
      'byline 1 县政府',
      'body 1 文。',
    ]);
  });

  test('too long for a line is broken by its meaning, and never behind its dash', () => {
    const words = '——以云岭县推行乡镇规范性文件和重大行政决策合法性审核片区联审为例';
    expect(shorts(subtitle(words)).join('').replaceAll('byline 0 ', '／')).toBe(
      '／——以云岭县推行乡镇规范性文件／和重大行政决策合法性审核片区联审为例',
    );
  });
});

test('the title of an attached text opens a page, and looks as any title does', () => {
  const [first, second, ...others] = piecesOf({
    blocks: [
      { type: 'attachedTitle', content: content('云岭县2026年度法治政府建设重点工作安排和责任分工方案') },
      paragraph,
    ],
  }) as Line[];
  expect([first?.style, first?.breakBefore, first?.before]).toEqual(['title', true, undefined]);
  expect([second?.style, second?.breakBefore]).toEqual(['title', undefined]);
  expect(others.map(short)).toEqual(['body 1 文。']);
});

test('a mark goes with its words', () => {
  const [piece] = piecesOf({ blocks: [{ type: 'title', content: [{ text: '甲' }, { text: '缺', mark: 'gap' }] }] });
  expect((piece as Line).spans).toEqual([
    { font: 'title', text: '甲' },
    { font: 'title', text: '缺', mark: 'gap' },
  ]);
});

describe('the annex note', () => {
  test('of one annex has no number', () => {
    expect(shorts(paragraph, { type: 'annexNote', titles: ['表'] })[1]).toBe('annexNote 1 附件：表');
  });

  test('of several has one line each, the later ones under the first', () => {
    expect(shorts(paragraph, { type: 'annexNote', titles: ['甲', '乙', '丙'] }).slice(1)).toEqual([
      'annexNoteNumbered 1 附件：1.甲',
      'annexNoteNext 0 2.乙',
      'annexNoteNext 0 3.丙',
    ]);
  });
});

describe('the signature block', () => {
  const authorities = [content('中共云岭县委'), content('云岭县人民政府')];
  const dateOfIssue = content('2026年2月8日');

  test('has a line an authority and the date last, indented by the last authority', () => {
    const indents = unsealedIndents('云岭县人民政府', '2026年2月8日');
    expect(
      piecesOf({ blocks: [paragraph, { type: 'signatureBlock', authorities, dateOfIssue }] }).slice(1),
    ).toMatchObject([
      { style: 'signature', before: 579, rightIndent: indents.authority },
      { style: 'signature', rightIndent: indents.authority },
      { style: 'dateOfIssue', tabs: [{ kind: 'left', twips: indents.dateStart }] },
    ]);
  });

  test('without a date has the authorities alone, without authorities the date alone', () => {
    expect(shorts({ type: 'signatureBlock', authorities, dateOfIssue: null })).toHaveLength(2);
    expect(shorts({ type: 'signatureBlock', authorities: [], dateOfIssue })).toEqual(['dateOfIssue 0 \t2026年2月8日']);
  });

  test('keeps its blank line above the date when no authority is known', () => {
    expect(shorts(paragraph, { type: 'signatureBlock', authorities: [], dateOfIssue })[1]).toBe(
      'dateOfIssue 1 \t2026年2月8日',
    );
  });
});

test('an annex opens with its mark, a blank line, its title', () => {
  expect(
    shorts(paragraph, { type: 'annexMark', text: '附件' }, { type: 'annexTitle', content: content('表') }),
  ).toEqual(['body 0 文。', 'annexMark 0 附件', 'annexTitle 1 表']);
});

describe('a table', () => {
  const row = (...cells: string[]) => cells.map(content);
  const grid = (table: Omit<Table, 'type'>) => piecesOf({ blocks: [{ type: 'table', ...table }] })[0] as Grid;

  test('is as wide as the text area, its columns in their proportion', () => {
    const { columnTwips } = grid({ widths: [1, 3], head: [], rows: [row('甲', '乙')] });
    expect(columnTwips).toEqual([Math.round(textAreaTwips / 4), Math.round((textAreaTwips * 3) / 4)]);
  });

  test('has head and cells in their styles', () => {
    const { head, rows } = grid({ widths: [1], head: [row('甲')], rows: [row('乙')] });
    expect([head.flat().map(short), rows.flat().map(short)]).toEqual([['tableHead 0 甲'], ['tableCell 0 乙']]);
  });
});
