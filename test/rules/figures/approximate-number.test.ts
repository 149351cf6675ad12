import { approximateNumber } from '../../../src/rules/figures/approximate-number.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(approximateNumber, {
  valid: [
    lead('历时13多个月，持续25多天，连续36多小时，涉及15多种文书，入户5多万户，归集3.15余万条。'),
    lead('会办40余次，谈话30多人次，跨域办理1.2万余件，归集数据共90万余条。'),
    lead('历时13多年，覆盖率达85%以上，超过80%，约30人，30人以上。'),
    lead('不少于30日，不超过9%。'),
  ],
  invalid: [
    {
      facts: lead('合计120余人，总计350多件，大约30人左右，不低于85%以上，至少3次以上，不超过5日以下。'),
      at: Array(6).fill('/plan/lead'),
      marks: ['合计120余', '总计350多', '大约30人左右', '不低于85%以上', '至少3次以上', '不超过5日以下'],
    },
    {
      facts: lead('记录4881余次,录音98余次,录像2361余次。'),
      at: ['/plan/lead', '/plan/lead', '/plan/lead'],
      marks: ['4881余', '98余', '2361余'],
      says: '确数后面不用',
    },
    { facts: lead('今年共计120多名执法人员申领证件。'), at: ['/plan/lead'], says: '“共计120多”' },
    {
      facts: lead('超过80%以上的事项，约30人左右，近40余件。'),
      at: ['/plan/lead', '/plan/lead', '/plan/lead'],
      says: '“超过80%以上”',
    },
    { facts: lead('不少于30日以上，不超过9%以内。'), at: ['/plan/lead', '/plan/lead'] },
  ],
});
