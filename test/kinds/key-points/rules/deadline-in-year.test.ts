import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { deadlineInYear } from '../../../../src/kinds/key-points/rules/deadline-in-year.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  deadlineInYear,
  {
    valid: [
      {},
      {
        reportYear: 2026,
        parts: [
          {
            tasks: ['6月底前', '全年', '长期坚持', '2026年底前', '一季度', '按上级要求的时限'].map((deadline) => ({
              deadline,
            })),
          },
        ],
      },
      {
        reportYear: 2026,
        editions: { issued: { dateOfIssue: '2026-03-12' } },
        parts: [{ tasks: ['3月底前建立机制，全年实施', '3月底前', '一季度', '3月'].map((deadline) => ({ deadline })) }],
      },
    ],
    invalid: [
      {
        facts: { reportYear: 2026, parts: [{ tasks: [{ deadline: '2025年12月底前' }] }] },
        at: ['/parts/0/tasks/0/deadline'],
        says: '“2025年12月底前”不在2026年',
      },
      {
        facts: {
          reportYear: 2026,
          editions: { issued: { dateOfIssue: '2026-03-12' } },
          parts: [{ tasks: [{ deadline: '2月底前' }, { details: [{ text: '甲。', deadline: '3月10日前' }] }] }],
        },
        at: ['/parts/0/tasks/0/deadline', '/parts/0/tasks/1/details/0/deadline'],
        says: '“2月底前”早于成文日期2026年3月12日',
      },
      {
        facts: { reportYear: 2026, parts: [{ tasks: [{ deadline: '2027年6月底前' }] }] },
        at: ['/parts/0/tasks/0/deadline'],
        says: '跨到2027年，请核对',
      },
    ],
  },
  keyPoints,
);
