import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/facts/order/place.ts';
import { walkTexts } from '../../../src/facts/texts/walk-texts.ts';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { factsOf, wholeFacts } from '../../facts-of.ts';
import { drafts } from '../../schema/schema-shaped.ts';

type Settings = NonNullable<NonNullable<AnnualReport['structure']>['parts']>;

const items = [
  { intro: '总的情况' },
  { heading: '甲', intro: '子' },
  { heading: '乙', points: [{ text: '丑' }, { text: '寅' }] },
];
const facts = wholeFacts({
  measures: {
    lead: '总说',
    sections: [
      { heading: '加强制度建设', paragraphs: ['审核文件26件。'] },
      { heading: '规范执法', items },
    ],
  },
  shortcomings: { list: [{ problem: '案卷质量不高' }, { problem: '力量不足' }] },
  otherMatters: { paragraphs: ['无。'] },
  indicators: [{ name: '行政复议申请' }],
});
const shaped = (...parts: Settings) => ({ ...facts, structure: { parts } });

describe('in the usual structure', () => {
  test.each([
    ['', ''],
    ['/reportYear', '报告年度'],
    ['/authority/superior/government', '发文机关'],
    ['/editions/local/dateOfIssue', '报本级党委政府'],
    ['/editions', '报送和公开的版本'],
    ['/opening/paragraphs/0', '开头'],
    ['/structure/parts/0', '篇章结构'],
    ['/weather', '法治政府建设年度报告'],
    ['/measures', '一、'],
    ['/measures/lead', '一、'],
    ['/measures/sections', '一、'],
    ['/measures/sections/0/paragraphs/0', '一（一）'],
    ['/measures/sections/1/heading', '一（二）'],
    ['/measures/sections/1/items', '一（二）'],
    ['/measures/sections/1/items/0/intro', '一（二）'],
    ['/measures/sections/1/items/1/intro', '一（二）1.'],
    ['/measures/sections/1/items/2/heading', '一（二）2.'],
    ['/measures/sections/1/items/2/points', '一（二）2.'],
    ['/shortcomings/list', '二、'],
    ['/shortcomings/list/1/cause', '二、二是'],
    ['/shortcomings/sharedCause', '二、'],
    ['/leadership/lead', '三、'],
    ['/plan/list/0/text', '四（一）'],
    ['/otherMatters', '五、'],
    ['/indicators', '数据'],
    ['/indicators/0/value', '数据“行政复议申请”'],
    ['/indicators/1/value', '数据“2”'],
    ['/annexes', '附件'],
    ['/annexes/1/title', '附件2'],
  ])('%j stands at %j', (pointer, place) => {
    expect(placeOf(annualReport, facts, pointer)).toBe(place);
  });
});

describe('in a structure of its own', () => {
  test.each<[string, Settings, string, string]>([
    ['another order', [{ part: 'plan' }], '/plan/list/0/text', '一（一）'],
    ['another order', [{ part: 'plan' }], '/measures/sections/1/items/2', '二（二）2.'],
    [
      'measures without a heading',
      [{ part: 'measures', noHeading: true }],
      '/measures/sections/1/paragraphs/0',
      '二、',
    ],
    ['measures without a heading', [{ part: 'measures', noHeading: true }], '/measures/sections/1/items/1', '二（一）'],
    ['measures without a heading', [{ part: 'measures', noHeading: true }], '/measures/lead', '一、'],
    ['measures without a heading', [{ part: 'measures', noHeading: true }], '/shortcomings/list/0/problem', '三、一是'],
    ['shortcomings in a row', [{ part: 'shortcomings', form: 'inline' }], '/shortcomings/list/1/problem', '一、二是'],
    ['shortcomings headed', [{ part: 'shortcomings', form: 'headings' }], '/shortcomings/list/1/problem', '一（二）'],
    ['shortcomings within', [{ part: 'shortcomings', within: 'measures' }], '/shortcomings/lead', '不足和原因'],
    ['shortcomings within', [{ part: 'shortcomings', within: 'measures' }], '/shortcomings/list/1', '不足和原因二是'],
    ['shortcomings within', [{ part: 'shortcomings', within: 'measures' }], '/measures/lead', '一、'],
    ['shortcomings within', [{ part: 'shortcomings', within: 'measures' }], '/plan/list/0/text', '三（一）'],
  ])('%s: with %j %s stands at %s', (_name, settings, pointer, place) => {
    expect(placeOf(annualReport, shaped(...settings), pointer)).toBe(place);
  });
});

test('a part without content is named by its title', () => {
  expect(placeOf(annualReport, factsOf(), '/plan/list/0/text')).toBe('下一年度安排');
});

describe('the place is the ordinal in print', () => {
  const unheaded = { sections: [{ paragraphs: ['甲'] }, { heading: '乙', paragraphs: ['丙'] }] };
  const blank = { sections: [{ heading: '乙', items: [{ heading: '甲' }, { heading: ' ', intro: '子' }] }] };
  const loose = { sections: [{ items: [{ heading: '甲' }] }, { items: [{ heading: '乙', intro: '子' }] }] };
  const planned: AnnualReport['plan'] = { list: [{ heading: '甲' }, { heading: '乙' }] };
  const noHeading = (part: Settings[number]['part']) => ({ parts: [{ part, noHeading: true }] });
  test.each<[string, Partial<AnnualReport>, string, string]>([
    ['after a section without a heading', { measures: unheaded }, '/measures/sections/1/heading', '一（一）'],
    ['in a section without a heading', { measures: unheaded }, '/measures/sections/0/paragraphs/0', '一、'],
    ['of an entry in sections without headings', { measures: loose }, '/measures/sections/1/items/0/intro', '一（二）'],
    ['of an entry with a blank heading', { measures: blank }, '/measures/sections/0/items/1/intro', '一（一）'],
    [
      'after sections that are not all headed',
      { measures: unheaded, structure: noHeading('measures') },
      '/plan',
      '四、',
    ],
    ['after a plan without a heading', { plan: planned, structure: noHeading('plan') }, '/measures/lead', '三、'],
    ['of an entry without a heading', {}, '/leadership/items/0/intro', '三、'],
    ['of a paragraph among other matters', {}, '/otherMatters/paragraphs/0', '五、'],
    ['of a point', {}, '/measures/sections/1/items/2/points/1/text', '一（二）2.二是'],
    ['of an only annex', { annexes: [{ title: '数据表' }] }, '/annexes/0/title', '附件'],
    [
      'under arabic ordinals',
      { structure: { parts: [{ part: 'measures', ordinals: '1.' }] } },
      '/measures/sections/1/items/1/intro',
      '一2.（1）',
    ],
  ])('%s', (_name, changes, pointer, place) => {
    expect(placeOf(annualReport, { ...facts, ...changes }, pointer)).toBe(place);
  });
});

test.each(['/plan/list/x', '/annexes/x', '/indicators/x'])('the place of %s can be read', (pointer) => {
  expect(placeOf(annualReport, facts, pointer)).not.toMatch(/undefined|NaN/);
});

test('every text of every draft has a place that can be read', () => {
  fc.assert(
    fc.property(drafts(), (draft) => {
      for (const { path } of walkTexts(draft))
        expect(placeOf(annualReport, draft, path)).toMatch(/^(?!.*(?:undefined|NaN)).+$/u);
    }),
  );
});
