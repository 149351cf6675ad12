import { expect, test } from 'vitest';
import { clausesOf, sentencesOf } from '../../src/domain/sentences.ts';

test('sentences keep their marks and say where they begin', () => {
  expect(sentencesOf('办理3件。化解2件，都已办结')).toEqual([
    { text: '办理3件。', start: 0 },
    { text: '化解2件，都已办结', start: 5 },
  ]);
});

test('clauses end at full and half width marks', () => {
  expect(clausesOf('一,二；三：四。五').map(({ text }) => text)).toEqual(['一', '二', '三', '四', '五']);
});
