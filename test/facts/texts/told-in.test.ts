import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../src/facts/chosen-edition.ts';
import { isWithheld } from '../../../src/facts/texts/withheld.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { wholeFacts } from '../../facts-of.ts';

const withhold = { from: ['public' as const], reason: '正在处理' };

test('facts that withhold nothing are told whole', () => {
  expect(toldIn(annualReport, wholeFacts(), 'local')).toEqual(wholeFacts());
});

test('a piece is withheld from the editions it names, however deep it stands', () => {
  const measures = (points: { text: string; withhold?: typeof withhold }[]) => ({
    sections: [{ heading: '规范执法', items: [{ points }] }],
  });
  const facts = wholeFacts({ measures: measures([{ text: '甲。', withhold }, { text: '乙。' }]) });
  expect(toldIn(annualReport, facts, 'public').measures).toEqual(measures([{ text: '乙。' }]));
  expect(toldIn(annualReport, facts, 'local')).toEqual(facts);
});

test('a duty that was done and a thing that is planned may be withheld as well', () => {
  const facts = wholeFacts({
    leadership: { items: [{ intro: '批示信访案件3件。', withhold }, { intro: '主持会议4次。' }] },
    plan: { list: [{ text: '评查两次。' }, { text: '包案化解。', withhold }] },
  });
  const told = toldIn(annualReport, facts, 'public');
  expect(told.leadership).toEqual({ items: [{ intro: '主持会议4次。' }] });
  expect(told.plan).toEqual({ list: [{ text: '评查两次。' }] });
});

describe('of the heads', () => {
  const items = [{ role: 'party' as const, intro: '书记。' }, { role: 'government' as const }, { intro: '都是。' }];
  const facts = wholeFacts({ authority: { level: 'county' }, leadership: { lead: '甲', items } });

  test("an edition shows its authorities' and those without a role", () => {
    expect(toldIn(annualReport, facts, 'committee').leadership).toEqual({ lead: '甲', items: items.slice(1) });
    expect(toldIn(annualReport, facts, 'superior').leadership).toEqual({ lead: '甲', items });
  });

  test('nothing is made up where there are none', () => {
    expect(toldIn(annualReport, wholeFacts({ leadership: { lead: '甲' } }), 'local').leadership).toEqual({
      lead: '甲',
    });
  });
});

test.each([[null], ['text'], [{}], [{ withhold: {} }], [{ withhold: { from: [] } }]])('%j is not withheld', (value) => {
  expect(isWithheld(value, 'public')).toBe(false);
});
