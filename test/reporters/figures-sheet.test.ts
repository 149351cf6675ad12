import { expect, test } from 'vitest';
import { plainText } from '../../src/document/inline.ts';
import type { Table } from '../../src/document/node.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { widthCharacters } from '../../src/layout/indents.ts';
import { textAreaTwips } from '../../src/layout/page.ts';
import { tableText } from '../../src/layout/table.ts';
import { twipsOfPt } from '../../src/layout/units.ts';
import { figuresSheet } from '../../src/reporters/figures-sheet.ts';
import { reportOf, unread } from './checked-files.ts';
import { paragraphsOf, tablesOf } from './read-tables.ts';

const sheetOf = (facts: Partial<AnnualReport>) => figuresSheet([reportOf([], facts), unread]);
const measures = (...paragraphs: string[]) => ({ sections: [{ heading: '节', paragraphs }] });

test('every figure stands with last year, difference, source and places', () => {
  const [rows] = tablesOf(
    sheetOf({
      measures: measures('收到{行政复议申请}，比上年{行政复议申请同比}。'),
      plan: { lead: '继续办好196件。' },
      annexes: [{ title: '表', paragraphs: ['{行政复议申请上年}'] }],
      indicators: [
        { name: '行政复议申请', value: 196, unit: '件', previous: 160, source: '复议科' },
        { name: '行政复议审结' },
      ],
    }),
  );
  expect(rows).toEqual([
    ['1', '行政复议申请', '196件', '160件', '增长22.5%', '复议科', expect.stringMatching(/^一（一）；四、；附件/), ''],
    ['2', '行政复议审结', '', '', '', '', '正文没有用', ''],
  ]);
});

test('a small number that some other text also holds is no place, unless the text names the figure', () => {
  const indicators = [{ name: '听证', value: 3, unit: '次' }];
  const places = (text: string) => tablesOf(sheetOf({ measures: measures(text), indicators }))[0]?.[0]?.[6];
  expect(places('开会3次。')).toBe('正文没有用');
  expect(places('举行听证3次。')).toBe('一（一）');
});

test('every sentence with figures typed in it is a row, its references written out', () => {
  const [, rows] = tablesOf(
    sheetOf({
      measures: measures('审查文件26件、合同84份，收到{申请}。没有数。2025年开会4次；再开2次'),
      leadership: { items: [{ role: 'government', intro: '主持会议。' }] },
      indicators: [{ name: '申请', value: 196, unit: '件' }],
    }),
  );
  expect(rows?.map(([, ...row]) => row)).toEqual([
    ['一（一）', '26件、84份', '审查文件26件、合同84份，收到196件。', ''],
    ['一（一）', '4次、2次', '2025年开会4次；再开2次', ''],
  ]);
});

test('a report without figures says so', () => {
  const none = sheetOf({
    measures: measures('审核。'),
    leadership: { items: [{ role: 'government', intro: '主持会议。' }] },
  });
  expect(paragraphsOf(none)).toEqual(expect.arrayContaining(['没有填写。', '没有。']));
});

test('a place with a point in it stands on one line of its column', () => {
  const [table] = sheetOf({ indicators: [{ name: '申请', value: 196 }] }).blocks.filter(({ type }) => type === 'table');
  const { widths, head } = table as Table;
  const column = head[0]?.findIndex((cell) => plainText(cell) === '所在位置') ?? -1;
  const share = (widths[column] ?? 0) / widths.reduce((sum, width) => sum + width, 0);
  const room = textAreaTwips * share - tableText.cellMarginsTwips;
  expect(room).toBeGreaterThan(widthCharacters('一（二）3.一是') * twipsOfPt(tableText.sizePt));
});
