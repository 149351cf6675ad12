import type { PartRule } from '../../../check/rule.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { tasksOf } from '../tasks.ts';

export const answersExist = {
  id: 'answers-exist',
  severity: 'warning',
  tags: ['continuity'],
  title: '要点回应的须在上年报告里',
  source: 'practice',
  basis: '实务：要点针对上年报告的不足和安排',
  why: '上年报告里没有这一条，或者改了名，就对空了。没有带来上年报告的不看。',
  reads: 'facts',
  wrong: { previousReport: { promises: [{ id: '甲' }] }, parts: [{ tasks: [{ answers: ['乙'] }] }] },
  right: { previousReport: { promises: [{ id: '甲' }] }, parts: [{ tasks: [{ answers: ['甲'] }] }] },
  check: (facts) => {
    const { previousReport } = facts;
    if (!previousReport) return [];
    const known = new Set([...(previousReport.problems ?? []), ...(previousReport.promises ?? [])].map(({ id }) => id));
    return tasksOf(facts).flatMap(({ path, task: { answers = [] } }) =>
      answers.flatMap((id, index) =>
        known.has(id) ? [] : [{ path: `${path}/answers/${index}`, message: `“${id}”不在上年报告的不足和安排里` }],
      ),
    );
  },
} satisfies PartRule<KeyPoints>;
