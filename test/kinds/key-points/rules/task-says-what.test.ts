import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { taskSaysWhat } from '../../../../src/kinds/key-points/rules/task-says-what.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  taskSaysWhat,
  {
    valid: [
      {},
      {
        parts: [
          {
            tasks: [
              { text: '甲。' },
              { heading: '乙', points: [{ text: '丙。' }] },
              { heading: '丁', details: [{ text: '戊。' }] },
            ],
          },
        ],
      },
      { parts: [{ tasks: [{ heading: '甲', paragraphs: ['乙。'] }] }] },
    ],
    invalid: [
      {
        facts: { parts: [{ tasks: [{ text: '甲。' }, { heading: '乙', leadDepartment: '丙' }] }] },
        at: ['/parts/0/tasks/1'],
        says: '只有小标题，没有写做什么',
      },
      { facts: { parts: [{ tasks: [{}] }] }, at: ['/parts/0/tasks/0'], says: '还没有写' },
    ],
  },
  keyPoints,
);
