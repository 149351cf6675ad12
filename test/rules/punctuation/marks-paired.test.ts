import { marksPaired } from '../../../src/rules/punctuation/marks-paired.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(marksPaired, {
  valid: [
    paragraphs('“甲”和《乙〈丙〉丁》（戊）'),
    paragraphs('‘90后’和“‘枫桥经验’为民”'),
    paragraphs('it’s the county’s'),
    paragraphs('’25年以来'),
    paragraphs('（雅办发〔2019〕34号)'),
  ],
  invalid: [
    { facts: paragraphs('获评突出集体”等'), at: [first], says: '双引号少了前一半' },
    { facts: paragraphs('印发《工作要点'), at: [first], says: '书名号少了后一半' },
    { facts: paragraphs('印发《工作〔要点》'), at: [first], says: '“〔”和“》”前后不是一对' },
    { facts: paragraphs('贯彻《关于贯彻《纲要》的方案》'), at: [first], says: '用〈〉' },
    { facts: paragraphs('“践行“枫桥经验”活动”'), at: [first], says: '用单引号' },
    {
      facts: paragraphs('结合“平安建设宣传月、“宪法宣传周”等节点宣传'),
      at: [first],
      marks: ['“平安建设宣传月'],
      says: '双引号少了后一半，疑在“设宣传月”后面补“”',
    },
    { facts: paragraphs('印发《工作要点>'), at: [first], says: '前后不是一对' },
    { facts: paragraphs('一）加强领导'), at: [first], says: '括号少了前一半' },
  ],
});
