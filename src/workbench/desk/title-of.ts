import type { Facts } from '../../facts/facts.ts';
import { kindOf } from '../../kinds/index.ts';

/** What a paper is called on the desk and in the list: 云岭县人民政府 2025年度法治政府建设情况报告. */
export function titleOf(facts: Facts): string {
  const year = facts.reportYear ? `${facts.reportYear}年度` : '';
  return [facts.authority?.name ?? '', year + kindOf(facts).askedAs].filter(Boolean).join(' ');
}
