import { beforeAll, expect, test } from 'vitest';
import { checkRule } from '../../src/check/check-facts.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { rules } from '../../src/kinds/annual-report/rules/index.ts';
import { check } from '../../src/kinds/check.ts';
import { countedWork } from '../counted-work.ts';
import { wholeFacts } from '../facts-of.ts';

const options = { stage: 'public', today: '2026-02-20' } as const;

/** What makes a careless pattern look again and again: openings without end, endless numbers, lists and lead-ins. */
const hostile = [
  ...['《', '“', '（', '(', '{', '〔', '《》、', '“”、'],
  ...['1', '1.', '1,', '，其中1件、', '共1件'],
  ...['一是', '、', '，', '等……', ' ', '某', '不断加强', '我局，'],
  ...['a', 'a@', '3个方面：一是'],
  ...['3月5日', '共3件，其中'],
];

/** The lengths of the text; four times the length may cost four times as much, by squares it would be sixteen times. */
const [length, fourTimes] = [1 << 11, 1 << 13];
const proportional = 4.5;

/** What is read once for all reports is nobody's work. */
beforeAll(() => {
  check(filledWith('某', length), options);
});

test.each(hostile)('every rule takes work in proportion to the length of %j', (piece) => {
  const [short, long] = [filledWith(piece, length), filledWith(piece, fourTimes)];
  const slow = rules.filter((rule) => work(rule, long) > work(rule, short) * proportional);
  expect(slow.map(({ id }) => id)).toEqual([]);
});

/** What a rule looks at, alone, in facts that nobody has read yet. */
function work(rule: Rule, facts: AnnualReport): number {
  const unread = structuredClone(facts);
  return countedWork(() => checkRule(annualReport, rule, unread, options));
}

/** A report with a text of that length wherever rules look. */
function filledWith(piece: string, size: number): AnnualReport {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const prose = { lead: text, tail: text };
  return wholeFacts({
    reportYear: 2026,
    authority: { name: '云岭县人民政府', shortName: text, level: 'county' },
    editions: {
      committee: {
        title: text,
        documentNumber: { agencyCode: text, year: 2026, serial: 8 },
        dateOfIssue: '2026-02-09',
        mainRecipients: [text],
        ccRecipients: [text],
        closing: text,
      },
      public: { contact: { name: text, phone: text } },
    },
    structure: { parts: [{ part: 'plan', heading: text }] },
    opening: { paragraphs: [text], transition: text },
    honours: { clauses: [{ text: text }] },
    measures: { sections: [{ heading: text, paragraphs: [text], items: [{ points: [{ text: text }] }] }] },
    leadership: { items: [{ intro: text }] },
    shortcomings: { ...prose, list: [{ problem: text }] },
    plan: { ...prose, list: [{ heading: text, text }] },
    otherMatters: { paragraphs: [text] },
    annexes: [{ title: text }],
    indicators: [{ name: '甲案件', value: 3, unit: '件' }],
  });
}
