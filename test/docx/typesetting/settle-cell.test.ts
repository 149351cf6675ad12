import { expect, test } from 'vitest';
import type { Line } from '../../../src/docx/runs/line.ts';
import { Typesetter } from '../../../src/docx/typesetting/typesetter.ts';
import { defaultProfile } from '../../../src/layout/profile.ts';
import { programs } from '../../../src/layout/programs.ts';

const typesetter = new Typesetter(defaultProfile, [programs.libreOffice, programs.word]);
const cell = (text: string): Line => ({ style: 'tableCell', spans: [{ font: 'body', text }] });

/** A cell's lines in a column of so many characters, ⏎ where the file says so. */
function setIn(characters: number, text: string): string {
  const { spans } = typesetter.settleCell(cell(text), characters * 240);
  return spans.map((span) => span.text.replace('\n', '⏎')).join('');
}

test.each([
  ['各县直部门和各乡镇', 8, '各县直部门⏎和各乡镇'],
  ['全县各乡镇', 4, '全县⏎各乡镇'],
  ['罚没款（万元）', 6, '罚没款⏎（万元）'],
  ['截至2025年12月底', 7, '截至2025年⏎12月底'],
  ['1,234.5万元', 5, '1,234.5⏎万元'],
  ['案件总数536件', 6, '案件总数⏎536件'],
  ['县司法局、县数据局', 8, '县司法局、⏎县数据局'],
  ['县发展改革局、县财政局', 10, '县发展改革局、⏎县财政局'],
  ['县委编办、县司法局', 8, '县委编办、⏎县司法局'],
])('%s in %i characters', (text, characters, wanted) => {
  expect(setIn(characters, text)).toBe(wanted);
});

test.each([
  ['on one line', '各乡镇', 4],
  ['broken well by every program', '各乡镇各部门', 3],
  ['with a word wider than its column', '办公室', 2],
  ['with agencies wider than its column', '县发展改革局、县财政局', 6],
  ['of running text, which is long', '逐项推进行政执法责任制落实情况监督检查', 4],
  ['without a letter', '', 4],
])('a cell %s stays as it is', (_name, text, characters) => {
  const one = cell(text);
  expect(typesetter.settleCell(one, characters * 240)).toBe(one);
});

test('a cell so broken is counted by its lines, its marks stay where they were', () => {
  const marked: Line = {
    style: 'tableCell',
    spans: [
      { font: 'body', text: '全县各' },
      { font: 'body', text: '乡镇', mark: 'unverified' },
    ],
  };
  const settled = typesetter.settleCell(marked, 4 * 240);
  expect(settled.spans).toEqual([
    { font: 'body', text: '全县' },
    { font: 'body', text: '\n' },
    { font: 'body', text: '各' },
    { font: 'body', text: '乡镇', mark: 'unverified' },
  ]);
  expect(typesetter.countLines(settled, 4 * 240)).toEqual([2, 2]);
});
