import { wordsSpeltRight } from '../../../src/rules/wording/words-spelt-right.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(wordsSpeltRight, {
  valid: [
    paragraphs('聘请行政执法监督员32名，对执法行为进行监督。'),
    paragraphs('进一步理清部门职责，防止推诿扯皮；另有设立综合行政执法委员会的情况。'),
    paragraphs('积极采纳社会公众意见，修改完善决策草案。'),
    paragraphs('竞争中性原则得到落实，清理妨碍统一市场的文件5件。'),
    paragraphs('对照督察反馈清单逐条销账，整改完成率100%。'),
    paragraphs('建立行政执法争议协调机制。'),
    paragraphs('及时反馈整改情况；另有返还保证金的情况。'),
    paragraphs('创新做法在全市推广；另有工厂企业的情况。'),
  ],
  invalid: [
    { facts: paragraphs('聘请行政执法监督员32名，对执法行为进行监都。'), at: [first], marks: ['监都'] },
    { facts: paragraphs('进一步理清部门职责，防止推委扯皮。'), at: [first], marks: ['推委'] },
    { facts: paragraphs('积极采那社会公众意见，修改完善决策草案。'), at: [first], marks: ['采那'] },
    { facts: paragraphs('竟争中性原则得到落实，清理妨碍统一市场的文件5件。'), at: [first], marks: ['竟争'] },
    { facts: paragraphs('对照督察反馈清单逐条销帐，整改完成率100%。'), at: [first], marks: ['销帐'] },
    { facts: paragraphs('建立行政执法争议协凋机制。'), at: [first], marks: ['协凋'] },
    { facts: paragraphs('及时返馈整改情况。'), at: [first], marks: ['返馈'] },
    { facts: paragraphs('创新做法在全市推厂。'), at: [first], marks: ['推厂'] },
  ],
});
