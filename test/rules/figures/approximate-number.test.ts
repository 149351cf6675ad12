import { approximateNumber } from '../../../src/rules/figures/approximate-number.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(approximateNumber, {
  valid: [
    lead('历时13多个月，持续25多天，连续36多小时，涉及15多种文书，入户5多万户，归集3.15余万条。'),
    lead('会办40余次，谈话30多人次，跨域办理1.2万余件，归集数据共90万余条。'),
    lead('历时13多年，覆盖率达85%以上，超过80%，约30人，30人以上。'),
    lead('不少于30日，不超过9%。'),
    lead('走访近140家，平均约35人，日均约1236人次，共计560余人次。'),
  ],
  invalid: [
    {
      facts: lead('大约30人左右，不低于85%以上，至少3次以上，不超过5日以下。'),
      at: Array(4).fill('/plan/lead'),
      marks: ['大约30人左右', '不低于85%以上', '至少3次以上', '不超过5日以下'],
    },
    {
      facts: lead('记录4881余次,录音98余次,录像2361余次。'),
      at: ['/plan/lead', '/plan/lead', '/plan/lead'],
      marks: ['4881余', '98余', '2361余'],
      says: '确数后面不用',
    },
    { facts: lead('走访企业近136家，接受咨询大约4862人次。'), at: ['/plan/lead', '/plan/lead'], says: '是确数' },
    { facts: lead('走访四五十余家，每月不少于1-2件。'), at: ['/plan/lead', '/plan/lead'] },
    {
      facts: lead('超过80%以上的事项，约30人左右，近40余件。'),
      at: ['/plan/lead', '/plan/lead', '/plan/lead'],
      says: '“超过80%以上”',
    },
    { facts: lead('不少于30日以上，不超过9%以内。'), at: ['/plan/lead', '/plan/lead'] },
  ],
});
