import { termsSpeltRight } from '../../../src/rules/wording/terms-spelt-right.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(termsSpeltRight, {
  valid: [
    paragraphs('针对薄弱环节因地制宜制定整改措施。'),
    paragraphs('全县法治建设成效显著，群众满意度连续三年上升；另有注重实效的情况。'),
    paragraphs('推动行政争议实质性化解。'),
    paragraphs('严格落实重大行政决策社会稳定风险评估。'),
    paragraphs('促进公平竞争审查制度落地。'),
    paragraphs('加强规范性文件备案审查。'),
    paragraphs('加大行政执法监督力度。'),
    paragraphs('发挥行政复议化解行政争议主渠道作用。'),
  ],
  invalid: [
    { facts: paragraphs('针对薄弱环节因地治宜制定整改措施。'), at: [first], marks: ['因地治宜'] },
    { facts: paragraphs('全县法治建设成效显注，群众满意度连续三年上升。'), at: [first], marks: ['成效显注'] },
    { facts: paragraphs('推动行政争议实制性化解。'), at: [first], marks: ['行政争议实制性化解'] },
    { facts: paragraphs('严格落实重大行政决策社会稳订风险评估。'), at: [first], marks: ['社会稳订风险评估'] },
    { facts: paragraphs('促进公平竟争审查制度落地。'), at: [first], marks: ['公平竟争审查制度'] },
    { facts: paragraphs('加强规范性件备案审查。'), at: [first], marks: ['规范性件备案审查'] },
    { facts: paragraphs('加大行执政法监督力度。'), at: [first], marks: ['行执政法监督'] },
    { facts: paragraphs('发挥行政复议化解行政争议主渠到作用。'), at: [first], marks: ['主渠到作用'] },
  ],
});
