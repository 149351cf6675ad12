import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { eventBeforeIssue } from '../../../src/rules/dates/event-before-issue.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (lead: string, dateOfIssue = '2025-12-13'): Partial<AnnualReport> => ({
  reportYear: 2025,
  editions: { committee: { dateOfIssue: '2025-12-01' }, public: { dateOfIssue } },
  measures: { lead },
});

testRule(eventBeforeIssue, {
  valid: [
    told('预计12月底完成，预定12月底完成，拟12月底完成，力争12月底完成，确保12月底完成，要求12月底完成。'),
    told('明确12月底完成，目标12月底完成，定于12月底完成，延长至12月底，推迟到12月底，截至今年12月底。'),
    told('12月31日之前上报，12月31日以前上报，到期日为12月31日止，12月31日起施行。'),
    told('12月13日召开会议，要求在12月底前整改到位。'),
    told('计划12月底完成，12月31日前上报，12月底将完成。'),
    told('12月底上报。', '2026-02-09'),
    { ...told(''), plan: { lead: '2026年3月开展培训。' } },
    { editions: { committee: { dateOfIssue: '2025-12-13' } }, measures: { lead: '12月20日召开会议。' } },
    { reportYear: 2025, measures: { lead: '2030年3月开展培训。' } },
  ],
  invalid: [
    { facts: told('移送至法院12月20日开庭，报到人员12月20日上岗。'), at: ['/measures/lead', '/measures/lead'] },
    {
      facts: told('在12月底牵头单位将佐证材料上报检查。'),
      at: ['/measures/lead'],
      says: '“12月底”在成文日期（2025年12月13日）之后',
    },
    {
      facts: told('2026年3月召开了会议，县司法局12月20日开展了检查。'),
      at: ['/measures/lead', '/measures/lead'],
      marks: ['2026年3月', '12月20日'],
    },
  ],
});
