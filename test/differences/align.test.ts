import { expect, test } from 'vitest';
import { align } from '../../src/differences/align.ts';
import { hunksOf } from '../../src/differences/hunks.ts';

test.each([
  ['甲乙丙', '甲乙丙', [0, 1, 2]],
  ['甲乙丙', '甲丁丙', [0, undefined, 2]],
  ['甲乙丙丁', '甲丁', [0, undefined, undefined, 1]],
  ['甲', '乙甲', [1]],
  ['', '甲', []],
  ['甲甲', '甲', [0, undefined]],
  ['甲乙丙丁', '丁甲乙丙', [1, 2, 3, undefined]],
  ['甲甲乙丙丙', '甲乙丁丙丙', [0, undefined, 1, 3, 4]],
  ['甲乙甲乙', '乙甲乙甲', [undefined, 0, 1, 2]],
  ['甲丙乙丁', '乙丙丁甲', [undefined, undefined, 0, 2]],
])('of %s what stands in %s too is at %j', (first, second, match) => {
  expect(align([...first], [...second])).toEqual(match);
});

test.each([
  ['审核文件26件', '审核文件126件', [['26', '126']]],
  ['及时整改', '及时认真整改', [['', '认真']]],
  ['整改，销号。', '整改。', [['，销号', '']]],
  ['完成率3.5%', '完成率3.6%', [['3.5', '3.6']]],
  ['一样', '一样', []],
])('between %s and %s the words %j differ, no number is cut', (first, second, words) => {
  const hunks = hunksOf(first, second);
  expect(
    hunks.map(({ start, end, newStart, newEnd }) => [first.slice(start, end), second.slice(newStart, newEnd)]),
  ).toEqual(words);
});
