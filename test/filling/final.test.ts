import { expect, test } from 'vitest';
import { withAnswer } from '../../src/facts/answer-at.ts';
import { breaksFinal, finalize, reopen } from '../../src/filling/final.ts';
import { undo } from '../../src/filling/history.ts';
import { beginSession } from '../../src/filling/session.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { fitPaper } from '../../src/kinds/load.ts';
import { wholeFacts } from '../facts-of.ts';

const open = beginSession({ kind: annualReport, facts: wholeFacts(), lastYear: undefined });
const final = finalize(open, '2026-02-10');

test('a text that is final says since when, fits the schema, and is opened again', () => {
  expect(final.facts.final).toEqual({ on: '2026-02-10' });
  expect(fitPaper(final.facts).value?.final).toEqual({ on: '2026-02-10' });
  expect(reopen(final).facts.final).toBeUndefined();
  expect(undo(final).session.facts).toEqual(open.facts);
});

test.each([
  ['/measures/sections/0/heading', '别的标题', true],
  ['/structure/parts', [{ part: 'plan' }], true],
  ['/indicators', [{ name: '甲', value: 1 }], true],
  ['/editions/local/dateOfIssue', '2026-02-11', false],
  ['/approval/reviews', [], false],
])('a change of %s is one of the text: %3$s', (pointer, answer, isOfText) => {
  expect(breaksFinal(annualReport, final.facts, withAnswer(final.facts, pointer, answer))).toBe(isOfText);
  expect(breaksFinal(annualReport, open.facts, withAnswer(open.facts, pointer, answer))).toBe(false);
});

test('to open it again is no change of the text', () => {
  expect(breaksFinal(annualReport, final.facts, reopen(final).facts)).toBe(false);
});
