import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitScripts } from '../../../src/docx/runs/split-scripts.ts';

/** Pieces in a short form: 中 for Chinese, L for Latin. */
function split(text: string): string {
  return splitScripts(text)
    .map(({ script, text }) => `${script === 'latin' ? 'L' : '中'}[${text}]`)
    .join('');
}

test.each([
  ['', ''],
  ['法治', '中[法治]'],
  ['2025年度', '中[2025年度]'],
  ['Word', '中[Word]'],
  ['受理196件，增长12.5%。', '中[受理196件，增长12.5%。]'],
  ['（2025年）《条例》、“”', '中[（2025年）《条例》、“”]'],
  ['推行“综合查一次”', '中[推行“综合查一次”]'],
  ['“‘一网’通办”', '中[“‘一网’通办”]'],
  ['“12345”热线', '中[“12345”热线]'],
  ['“互联网+监管”', '中[“互联网+监管”]'],
  ['“5G智慧”', '中[“5G智慧”]'],
  ['加入“WTO”后', '中[加入]L[“WTO”]中[后]'],
  ['“Made in China”计划', 'L[“Made in China”]中[计划]'],
  ['‘5G’', 'L[‘5G’]'],
  ['推动“‘AI’赋能”', '中[推动“]L[‘AI’]中[赋能”]'],
  ['it’s', 'L[it’s]'],
  ['Café店', 'L[Café]中[店]'],
  ['拼音nǚ', '中[拼音]L[nǚ]'],
  ['执法——监督', '中[执法——监督]'],
  ['等等……', '中[等等……]'],
  ['A——B', '中[A——B]'],
  ['2021—2025年', '中[2021—2025年]'],
  ['“A—B”', '中[“A—B”]'],
  ['“没有收尾', '中[“没有收尾]'],
  ['“ABC', '中[“ABC]'],
  ['没有开头”ABC', '中[没有开头”ABC]'],
  ['𠮷县“OK”', '中[𠮷县]L[“OK”]'],
  ['😀ok', '中[😀ok]'],
])('%s is split into %s', (text, pieces) => {
  expect(split(text)).toBe(pieces);
});

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('“', '”', '‘', '’', '—', '…', '法', 'A', '1', ' '),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
  )
  .map((pieces) => pieces.join(''));

test('the pieces of any text make up that text', () => {
  fc.assert(
    fc.property(text, (text) => {
      const pieces = splitScripts(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});

test('a Chinese character, a dash, an ellipsis is never in a Latin piece', () => {
  fc.assert(
    fc.property(text, (text) => {
      const latin = splitScripts(text).filter(({ script }) => script === 'latin');
      expect(latin.every((piece) => !/[\u3000-\u9fff—…]/u.test(piece.text))).toBe(true);
    }),
  );
});

test.each([
  ['法治政府建设2025年度报告（第1号）：', 'plain'],
  ['𠮷县', 'chinese'],
  ['推行“综合查一次”', 'chinese'],
  ['执法——监督', 'chinese'],
  ['等等……', 'chinese'],
  ['3×4', 'chinese'],
  ['①', 'chinese'],
])('whether %s needs a word on whose its characters are: %s', (text, script) => {
  expect(splitScripts(text)).toEqual([{ script, text }]);
});
