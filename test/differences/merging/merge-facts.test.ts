import { describe, expect, test } from 'vitest';
import { applyMerge } from '../../../src/differences/merging/apply-merge.ts';
import { mergeFacts } from '../../../src/differences/merging/merge-facts.ts';
import { withTheirMarks } from '../../../src/differences/merging/with-their-marks.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { annualReport as kind } from '../../../src/kinds/annual-report/index.ts';

const section = (heading: string, ...paragraphs: string[]) => ({ heading, paragraphs });
const of = (...sections: object[]) => ({ reportYear: 2025, measures: { sections } }) as unknown as Facts;

const base = of(
  section('加强制度建设', '审核文件26件。', '清理文件18件。'),
  section('化解行政争议', '受理行政复议46件。'),
);

/** Merges, taking what is chosen; without a choice what is sure. */
function merged(mine: Facts, theirs: Facts, before?: Facts, isWanted = (one: { isSure: boolean }) => one.isSure) {
  const { differences } = mergeFacts({ kind, mine, theirs, base: before });
  const steps = differences.filter(isWanted).map(({ step }) => step);
  return { differences, facts: applyMerge(kind, mine, steps) };
}

const told = ({ differences }: ReturnType<typeof merged>) =>
  differences.map(({ kind: what, before, after, isSure, isConflict }) =>
    [what, before, after, isSure ? 'sure' : isConflict ? 'conflict' : 'asked'].join('|'),
  );

describe('without a common base', () => {
  test('what stands in ours alone is ours, and what stands there alone is taken', () => {
    const mine = of(section('加强制度建设', '审核文件26件。'), section('化解行政争议'));
    const theirs = of(section('加强制度建设'), section('化解行政争议', '受理行政复议46件。'));
    const found = merged(mine, theirs);
    expect(told(found)).toEqual(['added||受理行政复议46件。|sure']);
    expect(found.facts).toEqual(
      of(section('加强制度建设', '审核文件26件。'), section('化解行政争议', '受理行政复议46件。')),
    );
  });

  test('what both have otherwise is asked', () => {
    const theirs = of(
      section('加强制度建设', '审核文件28件。', '清理文件18件。'),
      section('化解行政争议', '受理行政复议46件。'),
    );
    expect(told(merged(base, theirs))).toEqual(['changed|审核文件26件。|审核文件28件。|asked']);
    expect(merged(base, theirs, undefined, () => true).facts).toEqual(theirs);
  });

  test('a section that stands elsewhere there is the same section, and is not told twice', () => {
    const { measures } = base as unknown as { measures: { sections: object[] } };
    const theirs = of(...measures.sections.toReversed());
    const { differences, moved } = mergeFacts({ kind, mine: base, theirs });
    expect(differences).toEqual([]);
    expect(moved).toBe(1);
  });
});

describe('against a common base', () => {
  test('only what the other side changed is told, and what both changed in different places is put together', () => {
    const mine = of(
      section('加强制度建设', '审核文件26件，提出意见。', '清理文件18件。'),
      section('化解行政争议', '受理行政复议46件。'),
    );
    const theirs = of(
      section('加强制度建设', '审核文件28件。', '清理文件18件。'),
      section('化解行政争议', '受理行政复议46件。'),
    );
    const found = merged(mine, theirs, base);
    expect(told(found)).toEqual(['changed|审核文件26件，提出意见。|审核文件28件，提出意见。|sure']);
  });

  test('what both changed at one place is a conflict', () => {
    const mine = of(
      section('加强制度建设', '审核文件27件。', '清理文件18件。'),
      section('化解行政争议', '受理行政复议46件。'),
    );
    const theirs = of(
      section('加强制度建设', '审核文件28件。', '清理文件18件。'),
      section('化解行政争议', '受理行政复议46件。'),
    );
    expect(told(merged(mine, theirs, base))).toEqual(['changed|审核文件27件。|审核文件28件。|conflict']);
  });

  test('what the other side took out is asked, and what we took out does not come back', () => {
    const without = of(section('加强制度建设', '审核文件26件。'), section('化解行政争议', '受理行政复议46件。'));
    expect(told(merged(base, without, base))).toEqual(['removed|清理文件18件。||asked']);
    expect(merged(base, without, base, () => true).facts).toEqual(without);
    expect(told(merged(without, base, base))).toEqual([]);
  });

  test('what several hands put in and took out stands in its order', () => {
    const theirs = of(
      section('加强制度建设', '制定立法计划。', '审核文件26件。', '评估制度两项。', '公开结果。'),
      section('推进普法', '开展宣讲。'),
      section('化解行政争议', '受理行政复议46件。', '参加应诉12件。'),
    );
    expect(merged(base, theirs, base, () => true).facts).toEqual(theirs);
  });

  test('marks stay at their answers when entries come before them', () => {
    const mine = { ...base, marks: [{ path: '/measures/sections/1/paragraphs/0', state: '待核实' }] } as Facts;
    const theirs = of(
      section('推进普法', '开展宣讲。'),
      ...(base as unknown as { measures: { sections: object[] } }).measures.sections,
    );
    const { facts } = merged(mine, theirs, base);
    expect(facts.marks).toEqual([{ path: '/measures/sections/2/paragraphs/0', state: '待核实' }]);
  });
});

test('figures are the same by their names, and a value is told with what it is of', () => {
  const figures = (value: number) =>
    ({ reportYear: 2025, indicators: [{ name: '复议受理', value, unit: '件' }] }) as unknown as Facts;
  const { differences } = mergeFacts({ kind, mine: figures(46), theirs: figures(48) });
  expect(differences).toMatchObject([{ kind: 'changed', before: '46', after: '48', path: '/indicators/0/value' }]);
  expect(differences[0]?.place).toContain('复议受理');
});

test('what is noted there comes along where the answer reads the same here, and what is noted here stays', () => {
  const mark = (path: string, note?: string) => ({ path, state: '待核实' as const, ...(note ? { note } : {}) });
  const [first, second, third] = [0, 1, 2].map((at) => `/measures/sections/0/paragraphs/${at}`) as [
    string,
    string,
    string,
  ];
  const mine = { ...of(section('加强制度建设', '甲。', '乙。', '丙。')), marks: [mark(third, '我的')] } as Facts;
  const waiver = { rule: 'one-rank', quote: '甲', reason: '审定', approvedBy: '局长', expires: '2026-12-31' };
  const theirs = {
    ...of(section('加强制度建设', '甲。', '改过的乙。', '丙。')),
    marks: [mark(first), mark(second), mark(third, '那边的')],
    waivers: [waiver],
  } as Facts;
  const { marks, waivers } = withTheirMarks(mine, theirs, undefined);
  expect(marks).toEqual([mark(third, '我的'), mark(first)]);
  expect(waivers).toEqual([waiver]);
  expect(withTheirMarks(mine, theirs, theirs)).toEqual(mine);
});
