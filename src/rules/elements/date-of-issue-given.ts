import type { PartRule } from '../../check/rule.ts';
import { readyToGo } from '../../facts/outgoing.ts';

export const dateOfIssueGiven = {
  id: 'date-of-issue-given',
  severity: 'error',
  tags: ['elements', 'dates'],
  title: '编了号的公文须有成文日期',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条（十二）；GB/T 9704—2012 7.3.5.4',
  why: '成文日期是会议通过或者负责人签发的日期，联合行文是最后签发的日期。还没有编号的版本不看。',
  from: 'final',
  reads: 'facts',
  wrong: { editions: { committee: { documentNumber: { serial: 8 } } } },
  right: { editions: { committee: { documentNumber: { serial: 8 }, dateOfIssue: '2026-02-09' } } },
  check: (facts) =>
    readyToGo(facts)
      .filter(({ own }) => !own.dateOfIssue)
      .map(({ name, path }) => ({
        path: `${path}/dateOfIssue`,
        message: `“${name}”没有填写成文日期`,
        missing: [`${path}/dateOfIssue`],
      })),
} satisfies PartRule;
