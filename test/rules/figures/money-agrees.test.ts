import { moneyAgrees } from '../../../src/rules/figures/money-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });
const at = ['/plan/lead'];

testRule(moneyAgrees, {
  valid: [
    lead('罚款12500元（大写：壹万贰仟伍佰元整）。'),
    lead('罚款叁万肆仟元整（￥34000.00）。'),
    lead('合同价款36.5万元（大写：叁拾陆万伍仟元整）。'),
    lead('首付叁拾万元整。'),
  ],
  invalid: [
    { facts: lead('罚款12500元（大写：壹万贰仟元整）。'), at, says: '大写是12000元，小写是12500元' },
    { facts: lead('赔偿壹亿贰仟万元整（100000000元）。'), at, marks: ['壹亿贰仟万元整'] },
    { facts: lead('罚款￥3400元。'), at, marks: ['￥3400元'] },
  ],
});
