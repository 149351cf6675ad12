import { expect, test } from 'vitest';
import { nextDeadline } from '../../../src/kinds/annual-report/next-deadline.ts';
import { factsOf } from '../../facts-of.ts';

const sent = { local: { sentDate: '2026-02-11' } };

test.each([
  ['a report that is not sent', { reportYear: 2025 }, expect.stringContaining('报送期限')],
  ['one that is sent', { reportYear: 2025, editions: sent }, expect.stringContaining('公开期限')],
  [
    'the joint report of a province',
    { reportYear: 2025, authority: { level: 'province' as const }, editions: { superior: {} } },
    '距报送期限（4月1日前）还有 43 天',
  ],
  [
    'a province that sends its committee one before',
    { reportYear: 2025, authority: { level: 'province' as const }, editions: { superior: {}, committee: {} } },
    expect.stringContaining('3月1日前'),
  ],
  ['one that is published', { reportYear: 2025, publication: { publishedDate: '2026-02-16' } }, undefined],
  ['one of no year', {}, undefined],
])('of %s it is the deadline still to be kept', (_name, facts, said) => {
  expect(nextDeadline(factsOf(facts), '2026-02-17')).toEqual(said);
});
