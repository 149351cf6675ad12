import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { leadsFew } from '../../../../src/kinds/key-points/rules/leads-few.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  leadsFew,
  {
    valid: [
      {},
      {
        parts: [
          {
            tasks: [
              { leadDepartment: '甲局' },
              { leadDepartment: '甲局、乙局、丙局' },
              { supportDepartments: '甲、乙、丙、丁' },
            ],
          },
        ],
      },
    ],
    invalid: [
      {
        facts: { parts: [{ tasks: [{ leadDepartment: '甲局、乙局、丙局、丁局' }] }] },
        at: ['/parts/0/tasks/0/leadDepartment'],
        says: '有4个牵头单位，写明由哪个牵总',
      },
    ],
  },
  keyPoints,
);
