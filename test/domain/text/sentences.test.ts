import { expect, test } from 'vitest';
import { clauseBefore, sentencesOf } from '../../../src/domain/text/sentences.ts';

test('sentences keep their marks and say where they begin', () => {
  expect(sentencesOf('办理3件。化解2件，都已办结')).toEqual([
    { text: '办理3件。', start: 0 },
    { text: '化解2件，都已办结', start: 5 },
  ]);
});

test.each([
  ['要求年底前完成', '年底', '要求'],
  ['甲，要求年底前完成', '年底', '要求'],
  ['甲,乙；丙;丁：戊:己。庚！辛？年底', '年底', ''],
  ['年底', '年底', ''],
])('of %j what stands before %j in its clause is %j', (text, words, before) => {
  expect(clauseBefore(text, text.indexOf(words))).toBe(before);
});
