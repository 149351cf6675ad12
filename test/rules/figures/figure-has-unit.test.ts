import { figureHasUnit } from '../../../src/rules/figures/figure-has-unit.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(figureHasUnit, {
  valid: [
    lead('走访286户，拨打12345，惠及群众1.6万，男3女2。'),
    lead('设立两个调解室，两调解员轮流值守。'),
    lead('差距控制在0.5内，在G15内完成养护。'),
    lead('15日内报备，9%以内，2小时内扑灭。'),
    lead('共计120件，得分95.6，拨打12345。'),
    lead('总数共计1,234件。'),
  ],
  invalid: [
    {
      facts: lead('走访经营主体286，拆除违建1.6万，召开4专题会议。'),
      at: Array(3).fill('/plan/lead'),
      marks: ['286', '1.6万', '4'],
    },
    {
      facts: lead('成立两婚姻调解室，收到检察建议五，均已答复。'),
      at: ['/plan/lead', '/plan/lead'],
      marks: ['两', '五'],
    },
    {
      facts: lead('（15之内上报，15内上报，15以内上报）总计35，合计36，'),
      at: Array(5).fill('/plan/lead'),
      marks: ['15', '15', '15', '35', '36'],
    },
    {
      facts: lead(
        '应在15之内向县司法局报告，在10以内完成，在7内报送，在6内办结，在5内作出决定，在4内答复，在3内予以公布，在2内送达。',
      ),
      at: Array(8).fill('/plan/lead'),
      marks: ['15', '10', '7', '6', '5', '4', '3', '2'],
    },
    { facts: lead('在作出重大处罚15内向司法局报备。'), at: ['/plan/lead'], marks: ['15'], says: '重大处罚15内向' },
    { facts: lead('（30以内）办结。'), at: ['/plan/lead'] },
    { facts: lead('办理案件共计120，其中合计20；'), at: ['/plan/lead', '/plan/lead'] },
  ],
});
