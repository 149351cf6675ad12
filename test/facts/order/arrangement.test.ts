import { expect, test } from 'vitest';
import { arrange } from '../../../src/facts/order/arrangement.ts';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import type { Part } from '../../../src/kinds/annual-report/part.ts';
import { factsOf, wholeFacts } from '../../facts-of.ts';

type Settings = NonNullable<NonNullable<AnnualReport['structure']>['parts']>;

const arranged = (parts: Settings, wanted?: readonly Part[]) =>
  arrange(annualReport, wholeFacts({ structure: { parts } }), wanted);
const usual: readonly Part[] = ['measures', 'shortcomings', 'leadership', 'plan'];

test.each<[string, Settings, readonly Part[]]>([
  ['in the usual order when the office says nothing', [], usual],
  [
    'with those named first',
    [{ part: 'plan' }, { part: 'measures' }],
    ['plan', 'measures', 'shortcomings', 'leadership'],
  ],
  ['without a named part that has no content', [{ part: 'otherMatters' }], usual],
])('parts come %s', (_name, settings, order) => {
  expect(arranged(settings).map(({ part }) => part)).toEqual(order);
});

test('facts without content have no parts', () => {
  expect(arrange(annualReport, factsOf())).toEqual([]);
});

test('a wanted part is there although it has no content', () => {
  expect(arrange(annualReport, factsOf(), ['plan', 'measures']).map(({ part }) => part)).toEqual(['measures', 'plan']);
  expect(arranged([], ['otherMatters']).map(({ part }) => part)).toEqual([...usual, 'otherMatters']);
});

test.each<[string, Settings[number], string | undefined]>([
  ['the usual words', { part: 'plan' }, '2026年度推进法治政府建设的主要安排'],
  ["the office's own words", { part: 'plan', heading: ' 下一步工作打算 ' }, '下一步工作打算'],
  ['the usual words when its own are blank', { part: 'plan', heading: ' ' }, '2026年度推进法治政府建设的主要安排'],
  ['nothing when it wants no heading', { part: 'plan', heading: '安排', noHeading: true }, undefined],
  ['nothing when it stands within another', { part: 'shortcomings', heading: '不足', within: 'measures' }, undefined],
])('a part is headed by %s', (_name, setting, heading) => {
  expect(arranged([setting])[0]?.heading).toBe(heading);
});

test('the year in the headings is left out while it is not known', () => {
  expect(arrange(annualReport, factsOf({ plan: { lead: '甲' } }))).toEqual([
    { part: 'plan', heading: '下一年度推进法治政府建设的主要安排' },
  ]);
});

test('the forms chosen for a part are kept', () => {
  const forms = { headings: 'own-line', ordinals: '1.', points: 'paragraphs', form: 'headings' } as const;
  expect(arranged([{ part: 'shortcomings', heading: '不足', ...forms }])[0]).toEqual({
    part: 'shortcomings',
    heading: '不足',
    ...forms,
  });
});

test('a part named twice is told once', () => {
  expect(arranged([{ part: 'plan' }, { part: 'plan' }]).filter(({ part }) => part === 'plan')).toHaveLength(1);
});

test('shortcomings told within the measures stand alone where there are no measures', () => {
  const structure: AnnualReport['structure'] = { parts: [{ part: 'shortcomings', within: 'measures' }] };
  const shortcomings = { list: [{ problem: '案卷质量不高' }] };
  expect(arrange(annualReport, wholeFacts({ structure }))[0]).toEqual({
    part: 'shortcomings',
    within: 'measures',
    heading: undefined,
  });
  expect(arrange(annualReport, factsOf({ structure, shortcomings }))).toEqual([
    { part: 'shortcomings', heading: '推进法治政府建设存在的不足和原因' },
  ]);
});

test('no other part can stand within the measures', () => {
  expect(arranged([{ part: 'plan', within: 'measures' }])[0]).toEqual({
    part: 'plan',
    heading: '2026年度推进法治政府建设的主要安排',
  });
});
