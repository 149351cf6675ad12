import type { PartRule } from '../../../check/rule.ts';
import { shorten } from '../../../domain/text/shorten.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const previousPlanTold = {
  id: 'previous-plan-told',
  severity: 'notice',
  tags: ['continuity'],
  title: '上年的安排要在今年的报告里写到',
  source: 'practice',
  basis: '实务：人大审议和督察会拿上年的安排来对',
  why: '只在有的安排写了“今年何处写到”时看，别的没有写的合成一条；未完成、已调整的不看。',
  from: 'review',
  reads: 'facts',
  wrong: {
    measures: { sections: [{ heading: '规范执法' }] },
    previousPlan: [{ text: '规范执法', toldIn: ['规范执法'] }, { text: '建成复议听证室' }],
  },
  right: {
    measures: { sections: [{ heading: '规范执法' }, { heading: '化解争议' }] },
    previousPlan: [
      { text: '规范执法', toldIn: ['规范执法'] },
      { text: '建成复议听证室', toldIn: ['化解争议'] },
    ],
  },
  check: ({ previousPlan = [] }) => {
    if (!previousPlan.some(({ toldIn = [] }) => toldIn.length > 0)) return [];
    const open = previousPlan.filter(
      ({ text, status, toldIn = [] }) =>
        hasText(text) && toldIn.length === 0 && status !== '未完成' && status !== '已调整',
    );
    if (open.length === 0) return [];
    const named = open.map(({ text = '' }) => `“${shorten(text.split(/[，。；：]/u)[0] ?? '', 20)}”`).join('、');
    return [{ path: '/previousPlan', message: `上年的安排还有${open.length}项没有写明今年何处写到：${named}` }];
  },
} satisfies PartRule<AnnualReport>;
