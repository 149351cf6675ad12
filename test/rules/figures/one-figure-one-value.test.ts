import { oneFigureOneValue } from '../../../src/rules/figures/one-figure-one-value.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (first: string, second: string) => ({ measures: { lead: first }, plan: { lead: second } });

testRule(oneFigureOneValue, {
  valid: [
    lead('安全生产领域企业行政合规指导清单共涉及7部门326条。', '生态环境领域企业行政合规指导清单共涉及9部门70条。'),
    lead('企业行政合规指导清单共326条。', '企业行政合规指导清单共326条、涉及共7个。'),
    lead('基层赋权事项共办理3件。', '法律援助案件共办理4件。'),
    lead('企业行政合规指导清单共326条。', '企业行政合规指导清单新增170条。'),
  ],
  invalid: [
    {
      facts: lead(
        '公布全市安全生产领域企业行政合规指导清单(第一批),清单共涉及7部门326条。',
        '组织制定云岭县企业行政合规指导清单(安全生产领域)共计170条。',
      ),
      at: ['/plan/lead'],
      says: '这里写170条，前面写的是326条',
    },
  ],
});
