import { noOrdersUpward } from '../../../src/rules/wording/no-orders-upward.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

const authority = { name: '云岭县人民政府', level: 'county' as const };
const own = (text: string) => ({ ...paragraphs(text), authority });

testRule(noOrdersUpward, {
  valid: [
    own('在市政府有关单位指导下开展联合执法。'),
    own('县政府责成县住建局限期整改。'),
    own('全市通报以后，责成市住建局牵头整改。'),
    { ...paragraphs('责成市住建局牵头整改。'), authority: { name: '望川市人民政府', level: 'city' as const } },
  ],
  invalid: [
    { facts: own('我县责成市政府有关单位协助解决跨界水污染。'), at: [first], marks: ['责成市政府'] },
    { facts: own('望市司法局按期整改并报结果。'), at: [first], marks: ['望市司法局'] },
  ],
});
