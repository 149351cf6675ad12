import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { pointsNotTooLong } from '../../../../src/kinds/key-points/rules/points-not-too-long.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  pointsNotTooLong,
  {
    valid: [
      {},
      { parts: [{ paragraphs: ['甲'.repeat(4000)] }] },
      { annexes: [{ title: '表', paragraphs: ['甲'.repeat(5000)] }] },
      {
        structure: { assignments: 'table' },
        parts: [{ tasks: [{ text: '甲'.repeat(3990), leadDepartment: '乙'.repeat(40) }] }],
      },
    ],
    invalid: [
      { facts: { opening: { paragraphs: ['甲'.repeat(4001)] } }, at: [''], says: '正文约4001字' },
      {
        facts: { parts: [{ tasks: [{ text: '甲'.repeat(3990), leadDepartment: '乙'.repeat(40) }] }] },
        at: [''],
        says: '正文约4030字',
      },
    ],
  },
  keyPoints,
);
