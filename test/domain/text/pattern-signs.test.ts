import { expect, test } from 'vitest';
import { patternSigns } from '../../../src/domain/text/pattern-signs.ts';

test.each<[RegExp, (string | RegExp)[]]>([
  [/去年以来/gu, ['去年以来']],
  [/(?:去年|上年)以来/gu, ['去年以来', '上年以来']],
  [/共计(?:约)?\d+/gu, [...'0123456789'].flatMap((digit) => [`共计${digit}`, `共计约${digit}`])],
  [/[布部]暑/gu, ['布暑', '部暑']],
  [/法治(政府建设|建设)?督查/gu, ['法治督查', '法治政府建设督查', '法治建设督查']],
  // what is denied tells nothing
  [/(?<!严格)公正(?!廉洁)/gu, ['公正']],
  // what is looked for beside the place stands in the text all the same
  [/(?<=[县市])人大(?=备案)/gu, ['县人大备案', '市人大备案']],
  [/(?<=^|，)截止/gu, ['截止']],
  [/0(?=[1-3]月)/gu, ['01月', '02月', '03月']],
  // as often as it must stand there
  [/×{2,}/gu, ['××']],
  [/某{3}/gu, ['某某']],
  [/…+等/gu, ['…等']],
  [/甲*乙/gu, ['乙']],
  [/甲?乙/gu, ['乙']],
  [/力(?:甲乙丙丁){0,3}/gu, ['力']],
  [/加强[^，]{1,20}的力度/gu, ['的力度']],
  // letters of many kinds
  [/[\ufffd\ue000-\uf8ff]+/gu, [/[\ufffd\ue000-\uf8ff]/gu]],
  [/\u3000|\.{3}|[-a]/gu, ['..', /[\u3000\u002d\u0061]/gu]],
  [/[一-三]是/gu, ['一是', '丁是', '丂是', '七是', '丄是', '丅是', '丆是', '万是', '丈是', '三是']],
  [/<\/?br>/giu, ['</br>', '</bR>', '</Br>', '</BR>', '<br>', '<bR>', '<Br>', '<BR>']],
  [/[a-c]共/giu, ['共']],
  [/共Ask/giu, ['共a', '共A']],
  [/共\d{2}(?:个|件)?案/gu, [...'0123456789'].map((digit) => `共${digit}`)],
  // where a part begins and ends that is not known whole
  [/、(?=等(?:$|[^级]))/gu, ['、等']],
  [/(?:“[^“”]{1,60}”[、和]?){2,12}/gu, ['”“', '”、“', '”和“']],
  [/共(?:约[^，]*数)?件/gu, ['共']],
  [/的(\d{1,4})号/gu, [...'0123456789'].map((digit) => `的${digit}`)],
  [/(?<=县)人大[^，]*的/gu, ['县人大']],
  [/办(?:(?<=县)人大[^，]*的)/gu, ['县人大']],
  // the shorter of two tells of both
  [/消防|公安消防/gu, ['消防']],
  // nothing is sure
  [/\p{Script=Han}+/gu, ['']],
  [/[^，]/gu, ['']],
  [/(?:甲|)/gu, ['']],
  [/^.\s\w\D/gu, ['']],
  // what is not understood may be anything
  [/\x41\u{42}(甲)\1\b/gu, ['甲']],
  [/(?<year>年)\k<year>/gu, ['年']],
])('%s has the signs %j', (pattern, signs) => {
  expect(patternSigns(pattern).map(String).sort()).toEqual(signs.map(String).sort());
});
