import type { Diagnostic } from '../../src/diagnostic.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import type { CheckedFile } from '../../src/reporters/reporter.ts';
import { diagnosticOf } from '../check/diagnostic-of.ts';
import { wholeFacts } from '../facts-of.ts';

/** What a check found in facts of 云岭县司法局. */
export function reportOf(diagnostics: readonly Partial<Diagnostic>[], facts: Partial<AnnualReport> = {}): CheckedFile {
  const whole = wholeFacts(facts);
  return {
    file: 'facts.json',
    kind: annualReport,
    source: JSON.stringify(whole, null, 2),
    facts: whole,
    diagnostics: diagnostics.map(diagnosticOf),
  };
}

/** A file that could not be checked. */
export const unread: CheckedFile = {
  file: '坏 的.json',
  kind: annualReport,
  diagnostics: [],
  problem: '文件是空的，没有内容',
};

/** One finding of each kind: to be put right with a spot and a fix, to be confirmed, to be noticed, waived. */
export const mixed: CheckedFile = reportOf(
  [
    {
      ruleId: 'indicator-exists',
      path: '/plan/lead',
      place: '四',
      title: '引出的话',
      message: '应为“，”',
      basis: '甲',
      span: { start: 2, end: 3 },
      fix: '，',
    },
    {
      severity: 'warning',
      ruleId: 'nothing-unverified',
      path: '/plan/list/0/text',
      message: '“100%”<请核实>',
      basis: '乙',
    },
    { severity: 'notice', ruleId: 'has-plan', path: '/plan', message: '可以再写', hint: '写明月份', basis: '甲' },
    { waived: { reason: '审定的表述', approvedBy: '局长', expires: '2026-03-01' } },
  ],
  { plan: { lead: '抓好,落实。', list: [{ text: '轮训一遍。' }] } },
);
