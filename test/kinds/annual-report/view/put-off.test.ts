import { expect, test } from 'vitest';
import { annualReport } from '../../../../src/kinds/annual-report/index.ts';
import { createView } from '../../../../src/kinds/annual-report/view/create-view.ts';
import { withGaps } from '../../../../src/view/gaps.ts';
import { factsOf, wholeFacts } from '../../../facts-of.ts';

const whole = wholeFacts({ annexes: [{ title: '表', table: { columns: [{ heading: '项目' }], rows: [['审核']] } }] });

const places = `
  /opening/paragraphs /opening/paragraphs/0 /honours/clauses /honours/clauses/0/text
  /measures/sections /measures/sections/0 /measures/sections/0/paragraphs /measures/sections/0/heading
  /shortcomings/list /shortcomings/list/0 /shortcomings/list/0/cause /shortcomings/tail
  /leadership/items /leadership/items/0 /plan/list /plan/list/0 /plan/list/0/text /plan/list/1/text
  /editions/local/dateOfIssue /editions/local/mainRecipients /editions/local/mainRecipients/0
  /annexes /annexes/0 /annexes/0/title /annexes/0/table /annexes/0/table/rows /annexes/0/table/rows/0
`;

test.each(places.trim().split(/\s+/))('an answer that is put off shows as a gap in its place: %s', (pointer) => {
  const view = createView(whole, { edition: 'local', missing: [pointer] });
  expect(JSON.stringify(view)).toContain('〔缺：');
});

test.each([
  '/plan/list/0/text',
  '/measures/sections/0/heading',
  '/shortcomings/list/0/cause',
  '/annexes/0/title',
])('an answer that is put off in a list not yet begun shows as a gap: %s', (pointer) => {
  const facts = factsOf({ reportYear: 2025, authority: { name: '云岭县司法局', level: 'department' } });
  const missing = [pointer, ...(pointer.startsWith('/annexes') ? [] : [`/${pointer.split('/')[1]}`])];
  const gaps = JSON.stringify(createView(facts, { edition: 'local', missing })).match(/〔缺：/g);
  expect(gaps).toHaveLength(missing.length);
});

test.each([
  '/__proto__/put-off',
  '/constructor/prototype/put-off',
])('a pointer to %s changes nothing of ours', (pointer) => {
  try {
    withGaps(annualReport, factsOf(), [pointer]);
    expect('put-off' in {}).toBe(false);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'put-off');
  }
});
