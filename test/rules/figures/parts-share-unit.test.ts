import { partsShareUnit } from '../../../src/rules/figures/parts-share-unit.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(partsShareUnit, {
  valid: [
    lead('上报信息436条，其中综合信息261条，专报175条。'),
    lead('上报信息436条，其中综合信息261条，专报165篇。'),
    lead('上报信息436条。其中综合信息261条，专报175篇。'),
    lead('上报信息436条，综合信息261条，专报175篇。'),
    lead('配备法制人员52名，其中专职7人，兼职45人。'),
    lead('走访单位100个，其中企业60家、学校40所。'),
    lead('出具意见书55件，其中参与重大项目55人。'),
    lead('受理约436条，其中甲261条，乙175篇。'),
    lead('上报436条，其中甲261条，乙约175篇。'),
    lead('实现率100%，其中甲60件，乙40篇。'),
    lead('上报436条，其中甲'),
  ],
  invalid: [
    {
      facts: lead('累计上报信息436条，其中，综合信息261条，上报专报175篇，期刊采用12条。'),
      at: ['/plan/lead'],
      says: '261＋175正好是总数436条，这里的量词却是“篇”',
    },
    {
      facts: lead('办理19件。审查文件26件（其中规范性文件6份、合同20件）。'),
      at: ['/plan/lead'],
      marks: ['6份'],
      says: '“份”',
    },
  ],
});
