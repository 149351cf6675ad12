import type { PartRule } from '../../../check/rule.ts';
import { thresholdOf } from '../../../check/threshold.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { tasksOf } from '../tasks.ts';

export const leadsFew = {
  id: 'leads-few',
  severity: 'notice',
  tags: ['continuity'],
  title: '牵头单位不能多',
  source: 'practice',
  basis: '实务：牵头单位多了，等于没有牵头的',
  why: '一条要点的牵头单位超过3个（可以调整）的提，写明由哪个牵总就行。只数顿号隔开的名称。',
  from: 'review',
  thresholds: { leads: { title: '牵头单位最多几个', usual: 3, minimum: 1, maximum: 10 } },
  reads: 'facts',
  wrong: { parts: [{ tasks: [{ text: '甲。', leadDepartment: '甲局、乙局、丙局、丁局' }] }] },
  right: { parts: [{ tasks: [{ text: '甲。', leadDepartment: '甲局' }] }] },
  check: (facts, context) => {
    const most = thresholdOf(context, 'leads');
    return tasksOf(facts).flatMap(({ path, task: { leadDepartment = '' } }) => {
      const count = leadDepartment.split('、').filter((name) => name.trim() !== '').length;
      if (count <= most) return [];
      return [{ path: `${path}/leadDepartment`, message: `有${count}个牵头单位，写明由哪个牵总` }];
    });
  },
} satisfies PartRule<KeyPoints>;
