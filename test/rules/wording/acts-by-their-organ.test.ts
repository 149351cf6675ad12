import { actsByTheirOrgan } from '../../../src/rules/wording/acts-by-their-organ.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(actsByTheirOrgan, {
  valid: [
    paragraphs('县市场监管局移送的案件，法院判处罚金2万元。'),
    paragraphs('县公安局提请检察院批准逮捕3人。'),
    paragraphs('县水利局落实部门规章，未另设处罚种类。'),
    paragraphs('县政府不服法院作出的判决，依法上诉。'),
    paragraphs('县司法局推动法院作出判决12件。'),
    paragraphs('县人大常委会作出关于法治宣传教育的决议。'),
    paragraphs('县政协提出协商意见9条。'),
    paragraphs('县检察院提起公诉12件。'),
    paragraphs('市人民政府制定规章1件，市人大常委会制定地方性法规2件。'),
    paragraphs('县公安局依法行政拘留12人。'),
    paragraphs('县监察委员会制发监察建议3份。'),
  ],
  invalid: [
    { facts: paragraphs('县水利局制定规章，细化标准。'), at: [first], marks: ['制定规章'] },
    { facts: paragraphs('县公安局对违法行为人作出行政判决。'), at: [first], marks: ['作出行政判决'] },
    { facts: paragraphs('县市场监管局依法判处罚款1.5万元。'), at: [first], marks: ['判处'] },
    { facts: paragraphs('县人民政府今年设定行政许可1项。'), at: [first], marks: ['设定行政许可'] },
    { facts: paragraphs('复议机关对7件案件作出撤诉决定。'), at: [first], marks: ['作出撤诉决定'] },
    { facts: paragraphs('县政协作出关于加强法治建设的决定。'), at: [first] },
    { facts: paragraphs('县人民检察院判处3人有期徒刑。'), at: [first], marks: ['判处'] },
    { facts: paragraphs('县人民法院提起公诉12件。'), at: [first], marks: ['提起公诉'] },
    { facts: paragraphs('镇司法所审结行政复议案件12件。'), at: [first] },
    { facts: paragraphs('人民调解委员会作出裁决书5份。'), at: [first] },
  ],
});
