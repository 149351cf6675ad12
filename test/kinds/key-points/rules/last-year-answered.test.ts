import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { lastYearAnswered } from '../../../../src/kinds/key-points/rules/last-year-answered.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  lastYearAnswered,
  {
    valid: [
      {},
      { previousReport: { problems: [{ id: '甲' }] }, parts: [{ tasks: [{ text: '乙。' }] }] },
      {
        previousReport: { problems: [{ id: '甲' }], promises: [{ id: '乙', addresses: ['甲'] }] },
        parts: [{ tasks: [{ answers: ['乙'] }] }],
      },
    ],
    invalid: [
      {
        facts: {
          previousReport: {
            problems: [{ id: '甲', text: '数据没有贯通，重复填报。' }, { id: '乙' }],
            promises: [{ id: '丙' }],
          },
          parts: [{ tasks: [{ answers: ['乙'] }] }],
        },
        at: ['/previousReport'],
        says: '还有2处没有要点回应：不足“数据没有贯通”、安排“丙”',
      },
    ],
  },
  keyPoints,
);
