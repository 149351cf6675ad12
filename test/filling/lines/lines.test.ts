import { expect, test } from 'vitest';
import { joinLine } from '../../../src/filling/lines/join-line.ts';
import type { Line } from '../../../src/filling/lines/line.ts';
import { linesOf } from '../../../src/filling/lines/lines-of.ts';
import { lowerEntry, raiseEntry } from '../../../src/filling/lines/shift-level.ts';
import { splitLine } from '../../../src/filling/lines/split-line.ts';
import { tidy } from '../../../src/filling/lines/tidy.ts';
import { writeField } from '../../../src/filling/lines/write-field.ts';
import { beginSession, type Session } from '../../../src/filling/session.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { fitPaper } from '../../../src/kinds/load.ts';
import { factsOf } from '../../facts-of.ts';

const measures = {
  lead: '总说。',
  sections: [
    { heading: '依法履职', paragraphs: ['第一段。第二句。', '第二段。'] },
    {
      heading: '规范执法',
      items: [
        { heading: '严格检查', intro: '全年检查12次。' },
        { heading: '公正执法', points: [{ text: '查案卷；' }, { text: '评案卷。' }] },
      ],
    },
  ],
};

const begun = (facts: object): Session =>
  beginSession({
    kind: annualReport,
    facts: factsOf({ reportYear: 2025, measures, ...facts } as never),
    lastYear: undefined,
  });

/** 一、标题 | 正文, a line a paragraph. */
const told = (lines: readonly Line[]): string[] =>
  lines.map(({ ordinal, fields }) => ordinal + fields.map(({ before, text }) => before + text).join(''));

const paper = (session: Session) => told(linesOf(session.kind, session.facts));

test('a paper is its paragraphs as they are printed, with what the tool prints before them', () => {
  expect(
    paper(begun({ shortcomings: { list: [{ problem: '人手不足' }, { problem: '检查偏多', cause: '统筹不够' }] } })),
  ).toEqual([
    '一、2025年度推进法治政府建设的主要举措和成效',
    '总说。',
    '（一）依法履职',
    '第一段。第二句。',
    '第二段。',
    '（二）规范执法',
    '1.严格检查。全年检查12次。',
    '2.公正执法。一是查案卷；二是评案卷。',
    '二、2025年度推进法治政府建设存在的不足和原因',
    '一是人手不足',
    '二是检查偏多，统筹不够',
  ]);
});

test('a wanted part that says nothing has an empty paragraph to write in', () => {
  const session = begun({});
  const lines = linesOf(session.kind, session.facts, ['plan']);
  expect(lines.at(-1)?.fields.map(({ pointer, hint }) => [pointer, hint])).toEqual([
    ['/plan/list/0/heading', '小标题'],
  ]);
  const written = writeField(session, '/plan/list/0/heading', '充实力量');
  expect(written.facts).toMatchObject({ plan: { list: [{ heading: '充实力量' }] } });
});

test.each([
  ['/measures/sections/0/paragraphs/0', 4, ['第一段。', '第二句。', '第二段。']],
  ['/measures/sections/0/paragraphs/1', 4, ['第一段。第二句。', '第二段。', '']],
])('Enter at %s %i cuts the paragraph in two', (pointer, offset, paragraphs) => {
  const written = splitLine(begun({}), { pointer, offset });
  expect(written?.session.facts).toMatchObject({ measures: { sections: [{ paragraphs }, {}] } });
  expect(written?.caret.offset).toBe(0);
});

test('Enter in the text of an entry makes the next entry, with what the entry tells after it', () => {
  const written = splitLine(begun({}), { pointer: '/measures/sections/1/items/1/points/0/text', offset: 1 });
  expect(written?.session.facts).toMatchObject({
    measures: {
      sections: [{}, { items: [{}, { points: [{ text: '查' }, { text: '案卷；' }, { text: '评案卷。' }] }] }],
    },
  });
});

test('Backspace undoes what Enter did, and a heading becomes the beginning of its text', () => {
  const session = begun({});
  const cut = splitLine(session, { pointer: '/measures/sections/0/paragraphs/0', offset: 4 });
  const joined = cut && joinLine(cut.session, cut.caret.pointer);
  expect(joined?.session.facts).toEqual(session.facts);
  expect(joined?.caret).toEqual({ pointer: '/measures/sections/0/paragraphs/0', offset: 4 });
  const plain = joinLine(session, '/measures/sections/1/items/0/heading');
  expect(plain?.session.facts).toMatchObject({
    measures: { sections: [{}, { items: [{ intro: '严格检查。全年检查12次。' }, {}] }] },
  });
});

test('nothing is joined that would be lost', () => {
  expect(joinLine(begun({}), '/measures/sections/0/paragraphs/0')).toBeUndefined();
  expect(joinLine(begun({}), '/measures/lead')).toBeUndefined();
});

test('Tab and Shift-Tab change the level of an entry and take it back', () => {
  const session = begun({});
  const raised = raiseEntry(session, '/measures/sections/1/items/0/heading');
  expect(raised && paper(raised.session).slice(5)).toEqual([
    '（二）规范执法',
    '（三）严格检查',
    '全年检查12次。',
    '1.公正执法。一是查案卷；二是评案卷。',
  ]);
  const lowered = lowerEntry(session, '/measures/sections/1/heading');
  expect(lowered).toBeDefined();
});

test('a paragraph begun and not written is none when the paper is checked or saved', () => {
  const cut = splitLine(begun({}), { pointer: '/measures/sections/0/paragraphs/1', offset: 4 });
  if (!cut) throw new Error('nothing was cut');
  expect(fitPaper(tidy(annualReport, cut.session.facts)).diagnostics).toEqual([]);
  expect(tidy(annualReport, cut.session.facts)).toEqual(begun({}).facts);
});

test('the heading of a part can be written where the office has set none, and the order of the parts stays', () => {
  const session = begun({ plan: { list: [{ text: '抓落实。' }] } });
  const before = paper(session);
  const written = writeField(session, '/structure/parts/plan/heading', '明年安排');
  expect(paper(written)).toEqual(before.map((line) => line.replace(/2026年度推进法治政府建设的主要安排/, '明年安排')));
});

test('an empty cell of a table stays: the others would change their columns', () => {
  const table = { columns: [{ heading: '项目' }, { heading: '数' }], rows: [['', '1']] };
  const facts = begun({ annexes: [{ title: '表', table }] }).facts;
  expect(tidy(annualReport, facts).annexes?.[0]?.table).toEqual(table);
});
