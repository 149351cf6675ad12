import { noOrdersDownward } from '../../../src/rules/wording/no-orders-downward.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noOrdersDownward, {
  valid: [
    paragraphs('县政府要求各部门于月底前上报整改情况。'),
    paragraphs('县政府推动各乡镇高度重视，确保落实到位。'),
    paragraphs('县政府将推动各单位抓好落实。'),
    paragraphs('对落实不力的单位，县政府依规追责问责。'),
    paragraphs('。'),
    paragraphs('县政府将推动各级各部门提高政治站位，狠抓工作落实。'),
    paragraphs('特此报告。'),
  ],
  invalid: [
    { facts: paragraphs('请各部门于月底前上报整改情况。'), at: [first], marks: ['请各部门于月底前上报整改情况'] },
    { facts: paragraphs('各乡镇务必高度重视，确保落实到位。'), at: [first], marks: ['各乡镇务必'] },
    { facts: paragraphs('各单位要认真抓好贯彻落实。'), at: [first], marks: ['各单位要'] },
    { facts: paragraphs('对落实不力的单位，将严肃追责问责，绝不姑息。'), at: [first], marks: ['将严肃追责问责'] },
    { facts: paragraphs('望各单位遵照执行。'), at: [first], marks: ['望各单位遵照执行'] },
    { facts: paragraphs('各级各部门必须提高政治站位，狠抓工作落实。'), at: [first], marks: ['各级各部门必须'] },
    { facts: paragraphs('特此通知，请认真贯彻落实。'), at: [first], marks: ['特此通知'] },
  ],
});
