import { expect, test } from 'vitest';
import { checkRule } from '../../src/check/check.ts';
import type { Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { wholeFacts } from '../facts-of.ts';

/** What makes a careless pattern look again and again: openings without end, endless numbers, lists and lead-ins. */
const hostile = [
  ...['《', '“', '（', '(', '{', '〔', '《》、', '“”、'],
  ...['1', '1.', '1,', '，其中1件、', '共1件'],
  ...['一是', '、', '，', '等……', ' ', '某', '不断加强', '我局，'],
  ...['a', 'a@'],
];

/** Bytes of the text that stands among the measures and again in the plan: with the shorter ones over a megabyte in all. */
const largest = 1 << 19;
const sizes = [largest >> 6, largest >> 4, largest >> 2, largest];

/** Four times the length may cost four times as much, twice over and more; by squares it would cost sixteen times. */
const tolerated = 10;
/** Below this many milliseconds of work the clock tells nothing. */
const tooLittle = 40;

test.each(hostile)('every rule takes time in proportion to the length of %j', (piece) => {
  expect(rules.filter((rule) => !isLinear(rule, piece)).map(({ id }) => id)).toEqual([]);
});

/** Whether a rule's work grows with the text; it is not asked again once it has grown too fast. */
function isLinear(rule: Rule, piece: string): boolean {
  const [first = 0, ...larger] = sizes;
  let before = work(rule, textOf(piece, first));
  return larger.every((size) => {
    const limit = Math.max(before, tooLittle) * tolerated;
    const text = textOf(piece, size);
    before = work(rule, text);
    if (before > limit) before = Math.min(work(rule, text), work(rule, text));
    return before <= limit;
  });
}

function textOf(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

/** Milliseconds of processor time that a rule takes with a text wherever rules look. */
function work(rule: Rule, text: string): number {
  const facts = filledWith(text, text.slice(0, Math.ceil(text.length / 8)));
  const start = process.cpuUsage();
  checkRule(rule, facts, { stage: 'public', today: '2026-02-20' });
  return process.cpuUsage(start).user / 1000;
}

/** The whole text among the measures and again in the plan, the shorter one everywhere else. */
function filledWith(text: string, shorter: string): Facts {
  const prose = { lead: shorter, tail: shorter };
  return wholeFacts({
    authority: { name: '云岭县人民政府', shortName: shorter, level: 'county' },
    editions: {
      committee: {
        title: shorter,
        documentNumber: { agencyCode: shorter, year: 2026, serial: 8 },
        dateOfIssue: '2026-02-09',
        mainRecipients: [shorter],
        ccRecipients: [shorter],
        closing: shorter,
      },
      public: { contact: { name: shorter, phone: shorter } },
    },
    structure: { parts: [{ part: 'plan', heading: shorter }] },
    opening: { paragraphs: [shorter], transition: shorter },
    honours: { clauses: [{ text: shorter }] },
    measures: { sections: [{ heading: shorter, paragraphs: [text], items: [{ points: [{ text: shorter }] }] }] },
    leadership: { items: [{ intro: shorter }] },
    shortcomings: { ...prose, list: [{ problem: shorter }] },
    plan: { ...prose, list: [{ heading: shorter, text }] },
    otherMatters: { paragraphs: [shorter] },
    annexes: [{ title: shorter }],
    indicators: [{ name: '甲案件', value: 3, unit: '件' }],
  });
}
