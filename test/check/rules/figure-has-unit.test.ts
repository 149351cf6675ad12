import { figureHasUnit } from '../../../src/check/rules/figure-has-unit.ts';
import { testRule } from '../test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(figureHasUnit, {
  valid: [
    lead('15日内报备，9%以内，2小时内扑灭。'),
    lead('共计120件，得分95.6，拨打12345。'),
    lead('总数共计1,234件。'),
  ],
  invalid: [
    { facts: lead('在作出重大处罚15内向司法局报备。'), at: ['/plan/lead'], marks: ['15'], says: '重大处罚15内向' },
    { facts: lead('（30以内）办结。'), at: ['/plan/lead'] },
    { facts: lead('办理案件共计120，其中合计20；'), at: ['/plan/lead', '/plan/lead'] },
  ],
});
