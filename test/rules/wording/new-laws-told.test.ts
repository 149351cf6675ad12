import { newLawsTold } from '../../../src/rules/wording/new-laws-told.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(newLawsTold, {
  valid: [
    { reportYear: 2025, ...paragraphs('开展行政执法监督12次，普法讲座8场。') },
    { reportYear: 2026, ...paragraphs('贯彻《行政执法监督条例》，开展行政执法监督12次。') },
    { reportYear: 2026, ...paragraphs('宣传《中华人民共和国法治宣传教育法》，举办普法讲座8场。') },
    { reportYear: 2026, ...paragraphs('聘请行政执法监督员12名。') },
    { reportYear: 2026, ...paragraphs('办理行政复议案件35件。') },
    paragraphs('开展行政执法监督12次。'),
  ],
  invalid: [
    {
      facts: { reportYear: 2026, ...paragraphs('开展行政执法监督12次，行政执法监督人员到岗。') },
      at: [first],
      marks: ['行政执法监督'],
      says: '《行政执法监督条例》2026年2月1日起施行',
    },
    { facts: { reportYear: 2027, ...paragraphs('开展普法讲座8场。') }, at: [first], says: '《法治宣传教育法》' },
    {
      facts: { reportYear: 2026, ...paragraphs('开展行政执法监督12次，法治宣传8场。') },
      at: [first, first],
      marks: ['行政执法监督', '法治宣传'],
    },
  ],
});
