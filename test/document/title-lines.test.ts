import { expect, test } from 'vitest';
import { titleLines } from '../../src/document/title-lines.ts';

test('a marked piece of the title keeps its mark on its line', () => {
  const lines = titleLines([
    { text: '云岭县人民政府关于' },
    { text: '〔缺：报告年度〕', mark: 'gap' },
    { text: '年度法治政府建设情况的报告' },
  ]);
  expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
    '云岭县人民政府关于〔缺：报告年度〕',
    '年度法治政府建设情况的报告',
  ]);
  expect(lines.flat().filter(({ mark }) => mark === 'gap')).toEqual([{ text: '〔缺：报告年度〕', mark: 'gap' }]);
});
