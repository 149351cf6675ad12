import { expect, test } from 'vitest';
import { confusedWords, findConfusions } from '../../../src/domain/text/find-confusions.ts';

test.each<[text: string, meant: readonly string[]]>([
  ['发布监督员招募启示。', ['启事']],
  ['经验带来的启示有三条。', []],
  ['合同必需经集体研究。', ['必须']],
  ['提供办案必需的经费。', []],
  ['群众反应的问题41条。', ['反映']],
  ['群众反应良好。', []],
  ['法庭对犯罪嫌疑人询问两次。', []],
  ['民警询问犯罪嫌疑人2名。', ['讯问']],
  ['在门户网站刊登人才启示。', ['启事']],
  ['在门户网站刊登案例，启示有三。', []],
])('%s', (text, meant) => {
  expect(findConfusions(text, confusedWords).map((one) => one.meant)).toEqual(meant);
});

test('no line names a word twice or lacks a sign', () => {
  for (const { word, meant, amiss } of confusedWords) {
    expect([word, word === meant, word.length > 1, amiss.length > 0]).toEqual([word, false, true, true]);
  }
  const pairs = confusedWords.map(({ word, meant }) => `${word}>${meant}`);
  expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
});
