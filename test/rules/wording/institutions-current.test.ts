import { institutionsCurrent } from '../../../src/rules/wording/institutions-current.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(institutionsCurrent, {
  valid: [
    { reportYear: 2025, ...paragraphs('县消防救援大队，省森林消防总队') },
    { reportYear: 2025, ...paragraphs('县生态环境局') },
    { reportYear: 2025, ...paragraphs('县文化和旅游局') },
    { reportYear: 2025, ...paragraphs('原县工商局') },
    { reportYear: 2025, ...paragraphs('县环境监察大队一并上划市生态环境局') },
    { reportYear: 2025, ...paragraphs('生态环境保护综合行政执法') },
    { reportYear: 2025, ...paragraphs('县农业农村局') },
    { reportYear: 2025, ...paragraphs('县司法局法制办案中心') },
    { reportYear: 2017, ...paragraphs('县消防大队') },
  ],
  invalid: [
    {
      facts: { reportYear: 2025, ...paragraphs('县消防大队') },
      at: [first],
      says: '“消防大队”现为“消防救援大队”',
      fix: '消防救援大队',
    },
    { facts: { reportYear: 2025, ...paragraphs('公安消防支队') }, at: [first], fix: '消防救援支队' },
    { facts: { reportYear: 2025, ...paragraphs('县环保局') }, at: [first], says: '“环保”现为“生态环境”' },
    { facts: { reportYear: 2025, ...paragraphs('交通运输、农业以及环境保护5个领域') }, at: [first] },
    { facts: { reportYear: 2025, ...paragraphs('县安监局') }, at: [first] },
    { facts: { reportYear: 2025, ...paragraphs('县旅游局') }, at: [first] },
  ],
});
