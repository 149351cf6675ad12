import { averageAgrees } from '../../../src/rules/figures/average-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });
const at = ['/plan/lead'];

testRule(averageAgrees, {
  valid: [
    lead('14个乡镇共调解纠纷3486件，平均每个乡镇249件，最多的乡镇294件。'),
    lead('全年接听7300个，日均20个，比上年日均增加5个。'),
    lead('每村配备2名网格员，56个村共配备112名。'),
    lead('3486件纠纷由1043名调解员调解，人均约3.3件。'),
    lead('32.4万常住人口拥有调解员1043名，每万人拥有约32.2名。'),
  ],
  invalid: [
    { facts: lead('14个乡镇共调解纠纷3486件，平均每个乡镇约294件。'), at, says: '3486÷14＝249' },
    { facts: lead('全年接听咨询7300个，日均约30个。'), at, says: '7300÷365＝20' },
    { facts: lead('全县56个村每村配备2名网格员，共配备121名。'), at, marks: ['121名'] },
    { facts: lead('拨付经费48.6万元，按32.4万人计算，人均经费1.05元。'), at, says: '＝1.5' },
    { facts: lead('32.4万常住人口拥有调解员1043名，每万人拥有约23.2名。'), at, says: '＝32.2' },
  ],
});
