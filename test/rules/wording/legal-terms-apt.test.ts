import { legalTermsApt } from '../../../src/rules/wording/legal-terms-apt.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(legalTermsApt, {
  valid: [
    paragraphs('复议期间，申请人撤回申请；诉讼中原告撤诉。'),

    paragraphs('县人民检察院批准逮捕犯罪嫌疑人46名。'),
    paragraphs('县城管局对12家商户处以罚款1.2万元；另有县法院判处罚金的情况。'),
    paragraphs('县公安局依法抓获犯罪嫌疑人46名，报请批捕；另有县检察院批准逮捕的情况。'),
    paragraphs('对3名公务员给予处分，对涉案企业另案处理。'),
    paragraphs('检察机关提出抗诉3件；另有当事人提出上诉的情况。'),
    paragraphs('对企业法人处以罚款。'),
    paragraphs('被告人提出上诉5件。'),
  ],
  invalid: [
    { facts: paragraphs('复议期间，有5名原告撤回申请。'), at: [first] },
    { facts: paragraphs('县政府作为被申请人的12件行政诉讼案件全部审结。'), at: [first] },

    { facts: paragraphs('县公安局批准逮捕犯罪嫌疑人46名。'), at: [first], marks: ['公安局批准逮捕'] },
    { facts: paragraphs('县城管局对12家商户处以罚金1.2万元。'), at: [first], marks: ['处以罚金'] },
    {
      facts: paragraphs('县公安局依法逮捕犯罪嫌疑人46名，报请批捕。'),
      at: [first],
      marks: ['公安局依法逮捕犯罪嫌疑人46名，报请批捕'],
    },
    { facts: paragraphs('对3名公务员给予行政处罚，对涉案企业另案处理。'), at: [first], marks: ['公务员给予行政处罚'] },
    { facts: paragraphs('检察机关提出上诉3件。'), at: [first], marks: ['检察机关提出上诉'] },
    { facts: paragraphs('对企业法人处以行政拘留。'), at: [first], marks: ['对企业法人处以行政拘留'] },
    { facts: paragraphs('被告人提出抗诉5件。'), at: [first], marks: ['被告人提出抗诉'] },
  ],
});
