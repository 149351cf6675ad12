import type { PartRule } from '../../../check/rule.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { leadershipTold } from '../leadership.ts';
import { reportRegulation } from '../part.ts';

export const leadershipStandsApart = {
  id: 'leadership-stands-apart',
  severity: 'notice',
  tags: ['statutory'],
  title: '第一责任人职责宜单列',
  source: 'regulation',
  basis: reportRegulation,
  why: '写在主要举措里也算写了，只是读的人和评议的人不好找。规定不要求次序和标题。',
  reads: 'facts',
  wrong: { measures: { lead: '党政主要负责人履行推进法治建设第一责任人职责，主持会议4次。' } },
  right: { leadership: { lead: '党政主要负责人主持会议4次。' } },
  check: (facts, { manuscript }) => {
    const told = hasText(facts.leadership) ? undefined : leadershipTold(manuscript.printedIn('measures'));
    return told ? [{ path: told.path, message: '第一责任人职责写在主要举措里，没有单列' }] : [];
  },
} satisfies PartRule<AnnualReport>;
