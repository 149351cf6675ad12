import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { taskAssigned } from '../../../../src/kinds/key-points/rules/task-assigned.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  taskAssigned,
  {
    valid: [
      {},
      { parts: [{ tasks: [{ text: '甲。' }, { text: '乙。' }] }] },
      { parts: [{ tasks: [{ leadDepartment: '甲', deadline: '全年' }, { assignment: '甲牵头，全年完成' }] }] },
      { parts: [{ tasks: [{ leadDepartment: '甲' }, { supportDepartments: '乙' }] }] },
      { parts: [{ tasks: [{ leadDepartment: '甲' }, { details: [{ text: '乙。', leadDepartment: '丙' }] }] }] },
      { structure: { assignments: 'none' }, parts: [{ tasks: [{ leadDepartment: '甲' }, {}] }] },
    ],
    invalid: [
      {
        facts: {
          parts: [
            {
              heading: '总',
              tasks: [
                { heading: '甲', leadDepartment: '甲局', deadline: '全年' },
                { heading: '乙', leadDepartment: '乙局' },
                { heading: '丙' },
              ],
            },
          ],
        },
        at: ['/parts/0/tasks/2', '/parts/0/tasks/1'],
        says: '别的要点都写了牵头单位，（三）没有写',
      },
    ],
  },
  keyPoints,
);
