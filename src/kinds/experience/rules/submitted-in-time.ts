import type { PartRule } from '../../../check/rule.ts';
import { writeDate } from '../../../domain/days/dates.ts';
import type { Experience } from '../facts.generated.ts';

export const submittedInTime = {
  id: 'submitted-in-time',
  severity: 'warning',
  tags: ['dates'],
  title: '材料须在征集截止日以前交',
  source: 'policy',
  basis: '征集要求',
  why: '看“征集要求”里的交稿期限和报送稿的报送日期；没填报送日期而今天已过期限的也提一次。',
  reads: 'facts',
  wrong: { call: { deadline: '2026-03-25' }, editions: { submitted: { sentDate: '2026-03-27' } } },
  right: { call: { deadline: '2026-03-25' }, editions: { submitted: { sentDate: '2026-03-25' } } },
  check: ({ call, editions }, { today }) => {
    const deadline = call?.deadline;
    const sent = editions?.submitted?.sentDate;
    const day = sent ?? today;
    if (deadline === undefined || day === undefined || day <= deadline) return [];
    const limit = `征集截止${writeDate(deadline)}`;
    const message = sent ? `${limit}，报送日期是${writeDate(sent)}` : `${limit}，还没有报送，已过期限`;
    return [{ path: '/editions/submitted/sentDate', message }];
  },
} satisfies PartRule<Experience>;
