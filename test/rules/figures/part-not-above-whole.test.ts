import { partNotAboveWhole } from '../../../src/rules/figures/part-not-above-whole.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(partNotAboveWhole, {
  valid: [
    lead('受理165件，审结165件。'),
    lead('受理165件，审结175人。'),
    lead('受理165件。审结175件。'),
    lead('审结175件，受理165件。'),
    lead('受理165件，约审结170余件。'),
    lead('监管事项901项，其中行政检查896项。'),
    lead('涉及12个部门，其中53个事项。'),
    lead('新增事项2项，梳理子项，行政检查896项。'),
    lead('受理97件，连同上年结转15件，审结104件。'),
    lead('继续有效151件、拟修订19件，其中失效26件。'),
    lead('共有行政村164个、社区22个，已有171个建成调解室。'),
    lead('将问题向14个乡镇通报，督促整改问题29个。'),
  ],
  invalid: [
    {
      facts: lead('收到196件，其中受理165件，已审结复议案件175件。'),
      at: ['/plan/lead'],
      says: '审结复议案件175件，比其中受理165件还多',
    },
    {
      facts: lead('新增地方事项2项，其中行政检查896项。'),
      at: ['/plan/lead'],
      says: '896项，比新增地方事项2项还多',
      hint: '说的是哪个数',
    },
    {
      facts: lead('受理20件。发现问题20个，整改21个，已通报。'),
      at: ['/plan/lead'],
      marks: ['21个'],
      says: '整改21个，比发现问题20个还多',
    },
    { facts: lead('培训执法人员612人次，考试合格628人次。'), at: ['/plan/lead'], marks: ['628人次'] },
    { facts: lead('应出庭53件，实际出庭56件。'), at: ['/plan/lead'] },
    { facts: lead('抽取90卷，其中许可案卷38卷，处罚案卷97卷。'), at: ['/plan/lead'], marks: ['97卷'] },
    { facts: lead('受理10件，化解12件，采纳3条，提出2条，采纳3条。'), at: ['/plan/lead', '/plan/lead'] },
  ],
});
