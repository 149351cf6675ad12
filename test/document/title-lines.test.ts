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

test('of a title of many pieces each is looked at as often as of a short one', () => {
  let looked = 0;
  const piece = () => ({
    get text() {
      looked += 1;
      return '〔缺：案件〕';
    },
  });
  const lookedAt = (pieces: number) => {
    looked = 0;
    titleLines(Array.from({ length: pieces }, piece));
    return looked;
  };
  expect(lookedAt(1600)).toBeLessThan(lookedAt(400) * 4.5);
});
