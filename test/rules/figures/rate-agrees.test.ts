import { rateAgrees } from '../../../src/rules/figures/rate-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(rateAgrees, {
  valid: [
    lead('受理纠纷3370件，化解3256件（其中随手调1020件），调解成功率达96.6%。'),
    lead('办复建议421件、提案336件，办理满意率99.8%。'),
    lead('化解率100%，交办46件，化解45件。'),
    lead('化解3件，化解率约54.5%。'),
    lead('交办110件，化解60件，化解率60.5%。'),
    lead('受理110件，审结60件，满意率54.54%。'),
    lead('交办110件，化解60人，化解率54.54%。'),
  ],
  invalid: [
    {
      facts: lead('办复30件。交办110件,化解60件,化解率54.54%。'),
      at: ['/plan/lead'],
      marks: ['54.54%'],
      says: '60÷110＝54.55%',
    },
    { facts: lead('收到意见402条，采纳率为92.6%，采纳372条。'), at: ['/plan/lead'], says: '372÷402＝92.5%' },
    {
      facts: {
        ...lead('化解{化解}，化解率54.54%，交办{交办}。'),
        indicators: [
          { name: '化解', value: 60, unit: '件' },
          { name: '交办', value: 110, unit: '件' },
        ],
      },
      at: ['/plan/lead'],
    },
  ],
});
