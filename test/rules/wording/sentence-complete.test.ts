import { sentenceComplete } from '../../../src/rules/wording/sentence-complete.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(sentenceComplete, {
  valid: [
    paragraphs('按照要求，全部办结。'),
    paragraphs('按照要求完成整改。'),
    paragraphs('按照《重大行政决策程序暂行条例》规定的程序办理。'),
    paragraphs('根据《条例》提出要求。'),
    paragraphs('落实《条例》要求。'),
    paragraphs('严格按照《条例》要求'),
    paragraphs('健全制度，按照《条例》规定。'),
  ],
  invalid: [
    {
      facts: paragraphs(
        '健全机制。严格按照《行政执法公示制度 重大执法决定法制审核制度的实施方案》(云办发〔2025〕34号)要求。',
      ),
      at: [first],
      says: '只有依据',
      hint: '句号改为逗号',
    },
    {
      facts: paragraphs(
        '全面按照上级部署。切实遵照方案要求。根据相关通知要求。依据《条例》（试行）规定。按照工作精神和要求。按照上级要求和精神。按照法律规定和要求。按照上级部署和要求。',
      ),
      at: Array(8).fill(first),
      marks: Array(8).fill('。'),
    },
    { facts: paragraphs('依照有关法律、法规和规章的规定。'), at: [first] },
    { facts: paragraphs('认真按照上级文件精神。'), at: [first] },
  ],
});
