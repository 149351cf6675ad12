import { powersOfLevel } from '../../../src/rules/wording/powers-of-level.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(powersOfLevel, {
  valid: [
    paragraphs('县司法局组织开展案卷评查。'),
    paragraphs('省自然资源厅通报卫片执法情况。'),
    paragraphs('市中级人民法院二审改判1件。'),
    paragraphs('县教育局组织法治副校长培训。'),
    paragraphs('县政府出台行政规范性文件1件；另有省政府出台政府规章1部的情况。'),
    paragraphs('县人大常委会任命副县长1名。'),
    paragraphs('县公安局行政拘留3人。'),
    paragraphs('司法部答复意见。'),
  ],
  invalid: [
    { facts: paragraphs('县人民政府根据工作需要，全年制定地方政府规章1部。'), at: [first] },
    { facts: paragraphs('镇人民政府依法作出行政复议决定5件。'), at: [first] },
    { facts: paragraphs('县司法局坚持零容忍，对2名人员采取留置措施。'), at: [first] },

    { facts: paragraphs('县司法厅组织开展案卷评查。'), at: [first], marks: ['司法厅'] },
    { facts: paragraphs('省自然资源局通报卫片执法情况。'), at: [first], marks: ['省自然资源局'] },
    { facts: paragraphs('县中级法院二审改判1件。'), at: [first], marks: ['县中级法院'] },
    { facts: paragraphs('县教育厅组织法治副校长培训。'), at: [first], marks: ['教育厅'] },
    { facts: paragraphs('县政府出台政府规章1部。'), at: [first], marks: ['县政府出台政府规章'] },
    { facts: paragraphs('县司法局任命副县长1名。'), at: [first], marks: ['县司法局任命副县长'] },
    { facts: paragraphs('县市场监督管理局行政拘留3人。'), at: [first], marks: ['局行政拘留'] },
    { facts: paragraphs('国务院法制委员会答复意见。'), at: [first], marks: ['国务院法制委员会'] },
  ],
});
