import { moneyAgrees } from '../../../src/rules/figures/money-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });
const at = ['/plan/lead'];

testRule(moneyAgrees, {
  valid: [
    lead('追缴欠薪3268000元，折合326.8万元，其中垫付32.68万元。'),
    lead('终端60台，单价2400元，扣除质保金后合计13.4万元。'),
    lead('由52万元核减为45.5万元，节约资金6.5万元。'),
    lead('罚款12500元（大写：壹万贰仟伍佰元整）。'),
    lead('罚款叁万肆仟元整（￥34000.00）。'),
    lead('合同价款36.5万元（大写：叁拾陆万伍仟元整）。'),
    lead('首付叁拾万元整。'),
  ],
  invalid: [
    { facts: lead('追缴欠薪3268000元，折合32.68万元。'), at, marks: ['32.68万元'] },
    { facts: lead('购置终端60台，单价2400元，合同总价13.4万元。'), at, marks: ['13.4万元'], says: '60×2400＝144000元' },
    { facts: lead('由52万元核减为44.5万元，节约资金6.5万元。'), at, marks: ['6.5万元'], says: '7.5万元' },
    { facts: lead('罚款12500元（大写：壹万贰仟元整）。'), at, says: '大写是12000元，小写是12500元' },
    { facts: lead('赔偿壹亿贰仟万元整（100000000元）。'), at, marks: ['壹亿贰仟万元整'] },
    { facts: lead('罚款￥3400元。'), at, marks: ['￥3400元'] },
  ],
});
