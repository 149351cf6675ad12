import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { sentenceOf, summary } from '../../src/reporters/words.ts';
import { diagnosticOf } from '../check/diagnostic-of.ts';

const waived = { reason: '-', approvedBy: '-', expires: '2026-03-01' };

test('the summary counts each severity, and the waived apart', () => {
  const of = (severity: Diagnostic['severity']) => diagnosticOf({ severity });
  const all = [of('warning'), of('error'), of('warning'), of('notice')];
  expect(summary(all)).toBe('须改正 1 处，请核实 2 处，提示 1 处');
  expect(summary([...all, diagnosticOf({ waived })])).toBe('须改正 1 处，请核实 2 处，提示 1 处，豁免 1 处');
});

test('message and hint make one sentence', () => {
  expect(sentenceOf({ message: '甲' })).toBe('甲');
  expect(sentenceOf({ message: '甲', hint: '乙' })).toBe('甲；乙');
});
