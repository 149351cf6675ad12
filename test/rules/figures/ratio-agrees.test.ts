import { ratioAgrees } from '../../../src/rules/figures/ratio-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const counts = [
  { name: '化解', value: 60 },
  { name: '交办', value: 110 },
];
const rate = (value: number, more = {}) => ({
  indicators: [...counts, { name: '率', value, ratioOf: ['化解', '交办'] as [string, string], ...more }],
});

testRule(ratioAgrees, {
  valid: [
    {},
    {
      indicators: [
        { name: '化解' },
        { name: '交办', value: 110 },
        { name: '率', value: 54, ratioOf: ['化解', '交办'] },
      ],
    },
    rate(54.55),
    rate(54.5),
    rate(55),
    rate(54.545),
    rate(54, { approx: '约' }),
    rate(54.5, { decimals: 1 }),
  ],
  invalid: [
    { facts: rate(54.54), at: ['/indicators/2/value'], says: '写的是54.54%，而60÷110＝54.55%' },
    { facts: rate(54.5, { decimals: 2 }), at: ['/indicators/2/value'] },
    { facts: rate(54), at: ['/indicators/2/value'], says: '＝55%' },
  ],
});
