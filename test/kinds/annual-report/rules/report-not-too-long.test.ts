import { expect, test } from 'vitest';
import { reportNotTooLong } from '../../../../src/kinds/annual-report/rules/report-not-too-long.ts';
import { check } from '../../../../src/kinds/check.ts';
import { testRule } from '../../../check/test-rule.ts';
import { factsOf } from '../../../facts-of.ts';

const long = (characters: number) => ({ otherMatters: { paragraphs: ['字'.repeat(characters)] } });

testRule(reportNotTooLong, {
  valid: [
    long(5000),
    { ...long(5000), annexes: [{ title: '主要数据表', paragraphs: ['字'] }] },
    { otherMatters: { paragraphs: ['字 '.repeat(5000)] } },
  ],
  invalid: [{ facts: long(5001), at: [''], says: '正文约5001字，一般不超过5000字', hint: '附件' }],
});

test('an office may set how long a report may be', () => {
  const said = (characters: number) =>
    check(factsOf(long(5001)), { stage: 'review', config: { thresholds: { 'report-not-too-long': { characters } } } })
      .filter(({ ruleId }) => ruleId === 'report-not-too-long')
      .map(({ message }) => message);
  expect(said(5001)).toEqual([]);
  expect(said(3000)).toEqual(['正文约5001字，一般不超过3000字']);
});
