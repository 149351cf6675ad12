import { expect, test } from 'vitest';
import { applyWaivers } from '../../src/check/apply-waivers.ts';
import type { Waiver } from '../../src/check/waiver.ts';
import { textsUnder } from '../../src/facts/texts/texts-under.ts';
import { countedWork } from '../counted-work.ts';
import { factsOf } from '../facts-of.ts';
import { diagnosticOf } from './diagnostic-of.ts';

const pathOf = (index: number) => `/otherMatters/paragraphs/${index}`;
const approved = { rule: 'shortcoming-has-cause', reason: '原文', approvedBy: '局长', expires: '2026-03-01' };

test.each([
  ['by their words', (index: number, count: number) => ({ quote: `第${10_000 + 2 * count - index}批查处案件,` })],
  ['by their places', (index: number, count: number) => ({ path: pathOf(count + index) })],
])('four times the waivers %s and the findings take four times the work', (_name, placeOf) => {
  const work = (count: number) => {
    const paragraphs = Array.from({ length: count }, (_, index) => `第${10_000 + index}批查处案件,3起。`);
    const findings = paragraphs.map((_text, index) =>
      diagnosticOf({ path: pathOf(index), span: { start: 11, end: 12 } }),
    );
    const waivers = paragraphs.map((_text, index): Waiver => ({ ...approved, ...placeOf(index, count) }));
    const facts = factsOf({ otherMatters: { paragraphs } });
    return countedWork(() =>
      applyWaivers(findings, waivers, { textsAt: textsUnder(facts), today: '2026-02-20', spoke: new Set() }),
    );
  };
  expect(work(800)).toBeLessThan(work(200) * 4.5);
});

test('of waivers that cover one finding the first in the list is used, the others are told', () => {
  const path = pathOf(0);
  const facts = factsOf({ otherMatters: { paragraphs: ['查处案件,3起'] } });
  const waivers = [{ quote: '无此话' }, { quote: '案件,3' }, { path }, { quote: '件,' }].map(
    (place, index): Waiver => ({ ...approved, ...place, reason: `第${index + 1}条` }),
  );
  const spoke = new Set([approved.rule]);
  const [found, ...own] = applyWaivers([diagnosticOf({ path, span: { start: 4, end: 5 } })], waivers, {
    textsAt: textsUnder(facts),
    today: '2026-02-20',
    spoke,
  });
  expect(found?.waived?.reason).toBe('第2条');
  expect(own.map(({ message }) => message.slice(0, 3))).toEqual(['第1条', '第3条', '第4条']);
});
