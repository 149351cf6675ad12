import { measureWordsFit } from '../../../src/rules/wording/measure-words-fit.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(measureWordsFit, {
  valid: [
    paragraphs('查扣货车4辆、采砂船1艘，植树12棵。'),
    paragraphs('开展专题培训12期，参训1126人次；另有培训12名执法人员的情况。'),
    paragraphs('建成公共法律服务站14个。'),
    paragraphs('聘请行政执法监督员32名。'),
    paragraphs('配备执法记录仪286台。'),
    paragraphs('全县172个村（社区）设立法律顾问；另有172名村（社区）法律顾问的情况。'),
    paragraphs('排查风险隐患89处。'),
    paragraphs('收到检察建议34份。'),
    paragraphs('38家企业享受到包容审慎政策。'),
  ],
  invalid: [
    { facts: paragraphs('查扣货车4艘，立案查处。'), at: [first], marks: ['4艘'] },
    { facts: paragraphs('组织一颗由11名代表组成的检查组。'), at: [first], marks: ['一颗'] },
    { facts: paragraphs('开展专题培训12名，参训1126人次。'), at: [first], marks: ['开展专题培训12名'] },
    { facts: paragraphs('建成公共法律服务站14名。'), at: [first], marks: ['服务站14名'] },
    { facts: paragraphs('聘请行政执法监督员32件。'), at: [first], marks: ['监督员32件'] },
    { facts: paragraphs('配备执法记录仪286名。'), at: [first], marks: ['记录仪286名'] },
    { facts: paragraphs('全县172名村（社区）设立法律顾问。'), at: [first], marks: ['172名村（社区）'] },
    { facts: paragraphs('排查风险隐患89名。'), at: [first], marks: ['隐患89名'] },
    { facts: paragraphs('收到检察建议34名。'), at: [first], marks: ['检察建议34名'] },
    { facts: paragraphs('38件企业享受到包容审慎政策。'), at: [first], marks: ['38件企业'] },
  ],
});
