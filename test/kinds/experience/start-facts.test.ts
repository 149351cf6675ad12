import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/facts/facts.ts';
import { check } from '../../../src/kinds/check.ts';
import type { Experience } from '../../../src/kinds/experience/facts.generated.ts';
import { continueFrom, startFacts } from '../../../src/kinds/experience/start-facts.ts';
import { loadFacts } from '../../../src/kinds/load.ts';
import { sampleFacts } from '../../docx/samples.ts';
import { factsOf } from '../../facts-of.ts';

const begin = (last: Facts, year?: number) => {
  const begun = continueFrom(last, year);
  return { ...begun, facts: begun?.facts as Experience };
};

test('an account begins with its year alone', () => {
  expect(startFacts(2025)).toEqual({ kind: 'experience', schemaVersion: 1, reportYear: 2025 });
});

describe('after the report of the year', () => {
  const report = sampleFacts('yunling-2025');
  const { facts, note, isNextYear } = begin(report);

  test('it fits the schema, and every figure that it names is there', () => {
    expect(loadFacts(JSON.stringify(facts)).diagnostics).toEqual([]);
    expect(check(facts).filter(({ ruleId }) => ruleId.startsWith('indicator'))).toEqual([]);
  });

  test('it has all the measures, the honours, and who the office is', () => {
    expect(facts.practices?.sections?.map(({ heading }) => heading)).toEqual(
      report.measures?.sections?.map(({ heading }) => heading),
    );
    expect(facts.honours).toEqual(report.honours);
    expect(facts.authority).toEqual({
      name: '云岭县人民政府',
      shortName: '县政府',
      level: 'county',
      selfReference: '我县',
      superior: report.authority?.superior,
    });
    expect(facts.reportYear).toBe(2025);
  });

  test('it says how to choose, and keeps no copy of the report beside it', () => {
    expect(note).toContain(`主要举措的${report.measures?.sections?.length}节`);
    expect(isNextYear).toBe(false);
  });
});

test('of the figures it has those that its texts name, and those that they are reckoned of', () => {
  const { facts } = begin(
    factsOf({
      reportYear: 2025,
      measures: { sections: [{ areas: ['行政执法'], paragraphs: ['办理{合计}，增长{复议同比}。'] }] },
      plan: { list: [{ text: '办理{别的}。' }] },
      indicators: [
        { name: '别的', value: 1 },
        { name: '复议', value: 2, previous: 1 },
        { name: '调解', value: 3 },
        { name: '合计', sumOf: ['复议', '调解'] },
        { name: '比例', ratioOf: ['别的', '合计'] },
      ],
      marks: [
        { path: '/indicators/2', state: '待核实' },
        { path: '/indicators/0', state: '待核实' },
        { path: '/measures/sections/0/paragraphs/0', state: '没写完' },
        { path: '/measures/sections/0/areas', state: '不涉及' },
        { path: '/plan/list', state: '暂缺' },
      ],
    }),
  );
  expect(facts.indicators?.map(({ name }) => name)).toEqual(['复议', '调解', '合计']);
  expect(facts.practices?.sections).toEqual([{ paragraphs: ['办理{合计}，增长{复议同比}。'] }]);
  expect(facts.marks).toEqual([
    { path: '/indicators/1', state: '待核实' },
    { path: '/practices/sections/0/paragraphs/0', state: '没写完' },
  ]);
});

test('of the report of another year only who the office is, and that is said', () => {
  const last = factsOf({ reportYear: 2024, authority: { name: '云岭县人民政府' }, text: ['审核26件。'] });
  const { facts, note } = begin(last, 2025);
  expect(facts).toEqual({ ...startFacts(2025), authority: { name: '云岭县人民政府' } });
  expect(note).toBe('2024年的年度报告不是2025年的：没有带出举措、荣誉和数据，只沿用机关\n');
});

test.each([
  ['key-points', 2026],
  ['experience', undefined],
])('after a paper of the kind %s it has who the office is, and the year %s', (kind, year) => {
  const last: Facts = {
    kind,
    schemaVersion: 1,
    reportYear: 2026,
    authority: { name: '云岭县人民政府', level: 'county' },
  };
  const { facts, note } = begin(last);
  expect(facts).toEqual({ ...startFacts(year), authority: { name: '云岭县人民政府', level: 'county' } });
  expect(note).toBeUndefined();
});
