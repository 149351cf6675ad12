import type { PartRule } from '../../../check/rule.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { type Task, tasksOf } from '../tasks.ts';

const answers: readonly (readonly [name: string, has: (task: Task) => boolean])[] = [
  [
    '牵头单位',
    ({ leadDepartment, supportDepartments, assignment }) => hasText([leadDepartment, supportDepartments, assignment]),
  ],
  ['完成时限', ({ deadline, assignment }) => hasText([deadline, assignment])],
];

export const taskAssigned = {
  id: 'task-assigned',
  severity: 'notice',
  tags: ['continuity'],
  title: '要点的牵头单位、完成时限要么都写，要么都不写',
  source: 'practice',
  basis: '实务：责任到单位、到时间',
  why: '有的写了、有的没写，承办单位会问是漏了还是不用办。责任单位、责任分工原话也算；都不写的不提，细项上写了的不提。',
  from: 'review',
  reads: 'facts',
  wrong: { parts: [{ tasks: [{ text: '甲。', leadDepartment: '县司法局' }, { text: '乙。' }] }] },
  right: {
    parts: [
      {
        tasks: [
          { text: '甲。', leadDepartment: '县司法局' },
          { text: '乙。', leadDepartment: '县财政局' },
        ],
      },
    ],
  },
  check: (facts, { manuscript }) => {
    if (facts.structure?.assignments === 'none') return [];
    const tasks = tasksOf(facts);
    return answers.flatMap(([name, has]) => {
      const without = tasks.filter(({ task }) => !has(task) && !(task.details ?? []).some((one) => has(one)));
      const [first] = without;
      if (!first || without.length === tasks.length) return [];
      const which = [...new Set(without.map(({ path }) => manuscript.placeOf(path)))].join('、');
      return [{ path: first.path, message: `别的要点都写了${name}，${which}没有写` }];
    });
  },
} satisfies PartRule<KeyPoints>;
