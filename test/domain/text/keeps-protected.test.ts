import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepsProtected } from '../../../src/domain/text/keeps-protected.ts';
import { protectedSpans } from '../../../src/domain/text/protected-spans.ts';

/** The spot is the part between the bars. */
function keeps(marked: string, replacement: string): boolean {
  const [before = '', spot = '', after = ''] = marked.split('|');
  const span = { start: before.length, end: before.length + spot.length };
  return keepsProtected(before + spot + after, span, replacement);
}

test.each([
  ['抓好|,|《甲,乙》', '，'],
  ['收到|,{复议申请},|审结', '，{复议申请}，'],
  ['|《甲》、《乙》|两件', '《甲》《乙》'],
  ['依据|(皋政发〔2021〕26号),|施行', '（皋政发〔2021〕26号），'],
  ['见|,https://www.example.gov.cn/a,b ,|再看', '，https://www.example.gov.cn/a,b，'],
  ['共|1,000件,|办结', '1,000件，'],
  ['|{甲},{甲},|', '{甲}，{甲}，'],
  ['甲||《乙》', '，'],
  ['《乙》||甲', '，'],
  ['|95-98%|', '95%～98%'],
])('a fix of %s to %j touches nothing protected', (marked, replacement) => {
  expect(keeps(marked, replacement)).toBe(true);
});

test.each([
  ['《甲|,|乙》', '，'],
  ['抓好|,《甲,乙》,|落实', '，《甲，乙》，'],
  ['收到{复议|申|请}', '诉'],
  ['收到{复议||申请}', '的'],
  ['|甲《乙|》丙', '甲乙'],
  ['甲|《乙》丙|', '丙'],
  ['甲《乙|》丙|', '丙'],
  ['|{甲},{甲}|', '{甲}'],
  ['|{甲}{乙}|', '{乙}{甲}'],
  ['云政发|〔2025〕05号|文', '〔2025〕5号'],
  ['见https://www.example.gov.cn/a|,|b页', '，'],
])('a fix of %s to %j changes something protected', (marked, replacement) => {
  expect(keeps(marked, replacement)).toBe(false);
});

test('a change of any one letter is allowed exactly where nothing is protected', () => {
  const pieces = fc.constantFrom('甲', ',', '《乙,丙》', '{丁}', '1,000', 'AI', '互联网+', '〔2025〕3号', '。');
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1 }), fc.nat(), (words, place) => {
      const text = words.join('');
      const start = place % text.length;
      const isInside = protectedSpans(text).some((kept) => kept.start <= start && start < kept.end);
      expect(keepsProtected(text, { start, end: start + 1 }, '变')).toBe(!isInside);
    }),
  );
});
