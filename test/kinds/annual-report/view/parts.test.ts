import { describe, expect, test } from 'vitest';
import { arrange } from '../../../../src/facts/order/arrangement.ts';
import type { AnnualReport } from '../../../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../../../src/kinds/annual-report/index.ts';
import { partViews } from '../../../../src/kinds/annual-report/view/parts.ts';
import type { PartView } from '../../../../src/kinds/annual-report/view/report-view.ts';
import { wholeFacts } from '../../../facts-of.ts';

type PartSettings = NonNullable<NonNullable<AnnualReport['structure']>['parts']>;

function views(parts: PartSettings = [], facts: Partial<AnnualReport> = {}): PartView[] {
  const whole = wholeFacts({ structure: { parts }, ...facts });
  return partViews(whole, arrange(annualReport, whole));
}

function told(view: PartView): string[] {
  return Object.entries(view).flatMap(([part, value]) => (value === null ? [] : [part]));
}

describe('the order of the parts', () => {
  test('is the usual one when the office says nothing', () => {
    expect(views([], { otherMatters: { paragraphs: ['无。'] } }).map(told)).toEqual([
      ['measures'],
      ['shortcomings'],
      ['leadership'],
      ['plan'],
      ['otherMatters'],
    ]);
  });

  test('is the one the office chose, the rest come after', () => {
    expect(views([{ part: 'leadership' }, { part: 'measures' }]).map(told)).toEqual([
      ['leadership'],
      ['measures'],
      ['shortcomings'],
      ['plan'],
    ]);
  });
});

describe('shortcomings within the measures', () => {
  const [measures, ...rest] = views([{ part: 'shortcomings', within: 'measures', form: 'headings' }]);

  test('stand in them, without a heading of their own', () => {
    expect(measures?.measures?.shortcomings).toMatchObject({ heading: null, underHeadings: true, list: [{}] });
  });

  test('are not told a second time', () => {
    expect(rest.map(told)).toEqual([['leadership'], ['plan']]);
  });

  test('otherwise the measures hold none', () => {
    expect(views()[0]?.measures?.shortcomings).toBeNull();
  });
});

test.each(['leadership', 'plan', 'otherMatters'] as const)('no setting makes %s vanish', (part) => {
  const facts = { otherMatters: { paragraphs: ['无。'] } };
  expect(JSON.stringify(views([{ part, within: 'measures' }], facts))).toContain(
    { leadership: '局长主持会议4次。', plan: '轮训一遍。', otherMatters: '无。' }[part],
  );
});

test.each<[PartSettings[number], string]>([
  [{ part: 'plan' }, ''],
  [{ part: 'plan', headings: 'run-in' }, 'run-in'],
  [{ part: 'plan', headings: 'own-line', ordinals: '1.' }, 'own-line arabic'],
  [{ part: 'plan', ordinals: '（一）' }, ''],
])('the setting %j gives sections of the form %j', (setting, form) => {
  expect(views([setting])[0]?.plan?.form).toBe(form);
});

test.each<[PartSettings[number], string | null]>([
  [{ part: 'plan' }, '2026年度推进法治政府建设的主要安排'],
  [{ part: 'plan', heading: '下步打算' }, '下步打算'],
  [{ part: 'plan', noHeading: true }, null],
])('the setting %j gives the heading %s', (setting, heading) => {
  expect(views([setting])[0]?.plan?.heading).toBe(heading);
});

test('points stand apart in the parts that say so', () => {
  const points = [{ text: '甲。' }];
  const facts = {
    measures: { lead: '总的看。', sections: [{ items: [{ heading: '乙', points }] }] },
    leadership: { items: [{ points }] },
    plan: { list: [{ heading: '丙', points }], tail: '以上。' },
  };
  const [measures, leadership, plan] = views(
    [{ part: 'measures', points: 'paragraphs' }, { part: 'leadership' }, { part: 'plan', points: 'paragraphs' }],
    facts,
  );
  expect(measures?.measures).toMatchObject({
    lead: '总的看。',
    sections: [{ heading: null, items: [{ pointsApart: true }] }],
  });
  expect(leadership?.leadership?.items[0]?.pointsApart).toBe(false);
  expect(plan?.plan).toMatchObject({ list: [{ intro: null, pointsApart: true }], tail: '以上。' });
});

test('parts without content are empty lists, never absent properties', () => {
  const parts = partViews({ kind: 'annual-report', schemaVersion: 1 }, [
    { part: 'measures', heading: '甲' },
    { part: 'leadership', heading: '乙' },
    { part: 'plan', heading: '丙' },
    { part: 'otherMatters', heading: '丁' },
  ]);
  expect(parts[0]?.measures).toEqual({ heading: '甲', lead: null, form: '', sections: [], shortcomings: null });
  expect(parts[1]?.leadership).toEqual({ heading: '乙', lead: null, form: '', items: [] });
  expect(parts[2]?.plan).toEqual({ heading: '丙', lead: null, form: '', list: [], tail: null });
  expect(parts[3]?.otherMatters).toEqual({ heading: '丁', lead: null, form: '', paragraphs: [] });
});
