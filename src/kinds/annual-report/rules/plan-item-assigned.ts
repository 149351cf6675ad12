import type { PartRule } from '../../../check/rule.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { AnnualReport } from '../facts.generated.ts';

const answers = [
  ['leadDepartment', '牵头单位'],
  ['deadline', '完成时限'],
] as const;

export const planItemAssigned = {
  id: 'plan-item-assigned',
  severity: 'notice',
  tags: ['continuity'],
  title: '安排的牵头单位、完成时限要么都写，要么都不写',
  source: 'practice',
  basis: '实务：送审稿里逐项明确',
  why: '有的写了、有的没写，审的人会问是漏填还是没有定；都不写的不提。合成一条。',
  from: 'review',
  reads: 'facts',
  wrong: { plan: { list: [{ text: '甲', leadDepartment: '县司法局' }, { text: '乙' }] } },
  right: { plan: { list: [{ text: '甲', leadDepartment: '县司法局' }] } },
  check: ({ plan }) => {
    const list = plan?.list ?? [];
    return answers.flatMap(([key, name]) => {
      const without = list.flatMap((entry, index) => (hasText(entry[key]) ? [] : [index]));
      if (without.length === 0 || without.length === list.length) return [];
      const which = without.map((index) => chineseNumber(index + 1)).join('、');
      return [{ path: `/plan/list/${without[0]}`, message: `别的安排都写了${name}，第${which}项没有写` }];
    });
  },
} satisfies PartRule<AnnualReport>;
