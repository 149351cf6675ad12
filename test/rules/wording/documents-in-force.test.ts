import { documentsInForce } from '../../../src/rules/wording/documents-in-force.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(documentsInForce, {
  valid: [
    { reportYear: 2021, ...paragraphs('依照《信访条例》办理。') },
    { reportYear: 2022, ...paragraphs('依照《信访条例》办理。') },
    { reportYear: 2025, ...paragraphs('依照《信访工作条例》办理。') },
    { reportYear: 2025, ...paragraphs('原《信访条例》') },
    { reportYear: 2025, ...paragraphs('《信访条例》废止后') },
    { reportYear: 2025, ...paragraphs('依照《中华人民共和国民法典》') },
  ],
  invalid: [
    {
      facts: { reportYear: 2025, ...paragraphs('依照《合同法》审查政府合同35份，同时清理一批应当废止的文件。') },
      at: [first],
    },
    {
      facts: { reportYear: 2025, ...paragraphs('依照《合同法》订立。') },
      at: [first],
      says: '《合同法》自2021年1月1日起不再适用',
    },
    { facts: { reportYear: 2025, ...paragraphs('依照《中华人民共和国物权法》办理。') }, at: [first] },
  ],
});
