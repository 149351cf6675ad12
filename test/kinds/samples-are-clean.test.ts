import { expect, test } from 'vitest';
import { check } from '../../src/kinds/check.ts';
import { anySample, everySample } from '../docx/samples.ts';

const cases = everySample.flatMap((name) =>
  (['draft', 'review', 'final'] as const).map((stage) => [name, stage] as const),
);

/** A notice may stand: a report of a whole county is longer than papers ought to be. Not each is one that is made public. */
test.each(cases)('of the sample %s nothing is to be mended or asked at the stage %s', (name, stage) => {
  const findings = check(anySample(name), { stage, today: '2026-02-20' });
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});
