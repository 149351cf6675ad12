import { expect, test } from 'vitest';
import { missingPart } from '../../../src/kinds/annual-report/missing-part.ts';
import { factsOf, wholeFacts } from '../../facts-of.ts';

test('a part that is told is not missing', () => {
  expect(missingPart(wholeFacts(), 'plan')).toEqual([]);
});

test('a part of which there is not a word is missing, in the words of the regulation', () => {
  expect(missingPart(factsOf(), 'plan')).toEqual([
    { path: '/plan', message: '缺少法定内容：下一年度推进法治政府建设的主要安排', missing: ['/plan'] },
  ]);
});
