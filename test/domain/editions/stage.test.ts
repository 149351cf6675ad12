import { expect, test } from 'vitest';
import { isAtLeast, stages } from '../../../src/domain/editions/stage.ts';

test('a report is drafted, reviewed, issued and published, in this order', () => {
  expect(stages).toEqual(['draft', 'review', 'final', 'public']);
});

test.each(stages)('a rule that speaks from %s on speaks at that stage and after it', (since) => {
  expect(stages.filter((stage) => isAtLeast(stage, since))).toEqual(stages.slice(stages.indexOf(since)));
});
