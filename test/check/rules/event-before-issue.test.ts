import { eventBeforeIssue } from '../../../src/check/rules/event-before-issue.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { testRule } from '../test-rule.ts';

const told = (lead: string, dateOfIssue = '2025-12-13'): Partial<Facts> => ({
  reportYear: 2025,
  editions: { committee: { dateOfIssue: '2025-12-01' }, public: { dateOfIssue } },
  measures: { lead },
});

testRule(eventBeforeIssue, {
  valid: [
    told('12月13日召开会议，要求在12月底前整改到位。'),
    told('计划12月底完成，12月31日前上报，12月底将完成。'),
    told('12月底上报。', '2026-02-09'),
    { ...told(''), plan: { lead: '2026年3月开展培训。' } },
    { editions: { committee: { dateOfIssue: '2025-12-13' } }, measures: { lead: '12月20日召开会议。' } },
    { reportYear: 2025, measures: { lead: '2030年3月开展培训。' } },
  ],
  invalid: [
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
