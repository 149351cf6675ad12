import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { deadlineTellsWhen } from '../../../../src/kinds/key-points/rules/deadline-tells-when.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  deadlineTellsWhen,
  {
    valid: [
      {},
      {
        parts: [
          {
            tasks: ['三季度', '按上级要求的时限', '持续推进', '全年', '6月底前尽快'].map((deadline) => ({ deadline })),
          },
        ],
      },
    ],
    invalid: [
      {
        facts: {
          parts: [
            {
              heading: '总',
              tasks: [
                { heading: '甲', deadline: '尽快' },
                { heading: '乙', deadline: '适时' },
              ],
            },
          ],
        },
        at: ['/parts/0/tasks/0/deadline'],
        says: '（一）“尽快”、（二）“适时”没有说到什么时候',
      },
    ],
  },
  keyPoints,
);
