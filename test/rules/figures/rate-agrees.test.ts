import { rateAgrees } from '../../../src/rules/figures/rate-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(rateAgrees, {
  valid: [
    lead('受理纠纷3370件，化解3256件（其中随手调1020件），调解成功率达96.6%。'),
    lead('办复建议421件、提案336件，办理满意率99.8%。'),
    lead('化解3件，化解率约54.5%。'),
    lead('受理110件，审结60件，满意率54.54%。'),
    lead('交办110件，化解60人，化解率54.54%。'),
    lead('收到线索380条，办结361条，办结率95%，其中实名举报办结率97%。'),
    lead('14个乡镇中有11个设立审核员，覆盖率78.6%，县直部门覆盖率87.5%。'),
    lead('立案563件，加上旧存31件，结案575件，结案率96.8%。'),
    lead('抽查案卷120份，优秀36份、良好60份、合格24份，优良率为80%。'),
    lead('抽检1420批次，不合格37批次，合格率97.4%。'),
    lead('重点对象参学率超过97%，应学2159人，实学2106人。'),
    lead('配备40家，占42家单位的95.2%。'),
  ],
  invalid: [
    { facts: lead('化解率100%，交办46件，化解45件。'), at: ['/plan/lead'], says: '45÷46＝97.8%' },
    { facts: lead('交办110件，化解60件，化解率60.5%。'), at: ['/plan/lead'], says: '60÷110＝54.5%' },
    { facts: lead('抽查案卷120份，优秀36份、良好61份、合格23份，优良率为80%。'), at: ['/plan/lead'], says: '97÷120' },
    { facts: lead('抽检1420批次，不合格37批次，合格率97.9%。'), at: ['/plan/lead'], says: '97.4%' },
    { facts: lead('重点对象参学率超过99%，应学2159人，实学2106人。'), at: ['/plan/lead'] },
    { facts: lead('配备39家，占42家单位的95.2%。'), at: ['/plan/lead'], says: '39÷42＝92.9%' },
    { facts: lead('配备率由60%提高到85%，40家单位中已有30家配备律师。'), at: ['/plan/lead'], marks: ['85%'] },
    { facts: lead('事项292项，其中只跑一次286项，占比达到99.7%。'), at: ['/plan/lead'] },
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
