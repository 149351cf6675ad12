import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { answersExist } from '../../../../src/kinds/key-points/rules/answers-exist.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  answersExist,
  {
    valid: [
      {},
      { parts: [{ tasks: [{ answers: ['甲'] }] }] },
      {
        previousReport: { problems: [{ id: '甲' }], promises: [{ id: '乙' }] },
        parts: [{ tasks: [{ answers: ['甲', '乙'] }] }],
      },
    ],
    invalid: [
      {
        facts: { previousReport: { promises: [{ id: '乙' }] }, parts: [{ tasks: [{ answers: ['乙', '充实力量'] }] }] },
        at: ['/parts/0/tasks/0/answers/1'],
        says: '“充实力量”不在上年报告',
      },
    ],
  },
  keyPoints,
);
