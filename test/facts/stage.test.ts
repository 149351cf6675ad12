import { expect, test } from 'vitest';
import type { Stage } from '../../src/domain/editions/stage.ts';
import { stageOf } from '../../src/facts/stage.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { factsOf } from '../facts-of.ts';

test.each<[Stage, Partial<AnnualReport>]>([
  ['draft', {}],
  ['draft', { editions: { local: {} } }],
  ['draft', { editions: { local: { signatories: [] } }, approval: {} }],
  ['draft', { editions: { local: { documentNumber: { agencyCode: '云司', year: 2026 } } } }],
  ['draft', { publication: { plannedDate: '2026-03-20' } }],
  ['review', { approval: { legalReview: { by: '法治督察科' } } }],
  ['review', { editions: { local: { signatories: [{ name: '张三' }] } } }],
  ['final', { editions: { local: { documentNumber: { serial: 6 } } } }],
  ['final', { editions: { review: {}, local: { dateOfIssue: '2026-02-10' } } }],
  ['public', { publication: { publishedDate: '2026-03-20' } }],
  ['public', { publication: { publishedDate: '2026-03-20' }, editions: { local: { dateOfIssue: '2026-02-10' } } }],
])('the stage is %s with %j', (stage, facts) => {
  expect(stageOf(factsOf(facts))).toBe(stage);
});
