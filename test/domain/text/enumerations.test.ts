import { expect, test } from 'vitest';
import { enumerationsIn } from '../../../src/domain/text/enumerations.ts';

test.each([
  ['一是甲；二是乙。', [[1, 2]]],
  ['一是甲；二是乙。一是丙。', [[1, 2], [1]]],
  ['主要是甲，第一，乙；第二，丙', [[1, 2]]],
  ['十是甲；十一是乙', [[10, 11]]],
  ['统一是关键', []],
])('%s has the ordinals %j', (text, values) => {
  expect(enumerationsIn(text).map((run) => run.map(({ value }) => value))).toEqual(values);
});
