import { rankAgrees } from '../../../src/rules/figures/rank-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });
const at = ['/plan/lead'];

testRule(rankAgrees, {
  valid: [
    lead('得分位居全市第二，比第一名低0.3分。'),
    lead('由第11位上升到第7位。'),
    lead('全市下辖9个县和2个功能区，考评居全市第十位。'),
    lead('排名前移3位，从全市第9位升至第6位。'),
  ],
  invalid: [
    { facts: lead('得分位居全市第一，比第一名低0.3分。'), at, says: '不会比第一名低' },
    { facts: lead('考核列全市第三，比第一名高0.6分。'), at, says: '不会比第一名高' },
    { facts: lead('排名由第7位上升到第11位。'), at, says: '不是“上升”' },
    { facts: lead('下辖9个县（市、区），考评居全市第十位。'), at, says: '只有9个' },
    { facts: lead('排名前移3位，从全市第9位升至第5位。'), at, says: '相差4位' },
  ],
});
