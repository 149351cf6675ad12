import { sentencePartsThere } from '../../../src/rules/wording/sentence-parts-there.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(sentencePartsThere, {
  valid: [
    paragraphs('以习近平法治思想为根本遵循，抓好落实。'),
    paragraphs('其中占压农田的占四成，办结率达到98%。'),

    paragraphs('在县委的坚强领导和各部门的支持配合下，各项任务顺利完成。'),
    paragraphs('经过全县上下共同努力，各项指标稳步提升。'),
    paragraphs('随着改革深入推进，企业办事更加便捷。'),
    paragraphs('为了提升办案质量，县政府聘请咨询委员15名。'),
    paragraphs('严厉打击制售假冒伪劣商品违法行为，立案31件。'),
    paragraphs('充分发挥行政复议主渠道作用，化解争议71件。'),
    paragraphs('严格执行重大行政决策程序，提高决策质量。'),
    paragraphs('进一步落实行政执法责任制，规范执法行为。'),
  ],
  invalid: [
    { facts: paragraphs('坚持以“小切口”，制定收费公示样式。'), at: [first] },
    { facts: paragraphs('行政复议案件按期办结率达到，群众满意。'), at: [first], marks: ['率达到'] },
    { facts: paragraphs('审查工作进一步，意见采纳率提高。'), at: [first], marks: ['进一步'] },
    { facts: paragraphs('做法深受，群众反映良好。'), at: [first], marks: ['深受'] },
    { facts: paragraphs('为企业群众提供，办事更加便利。'), at: [first] },

    {
      facts: paragraphs('在县委的坚强领导和各部门的支持配合，各项任务顺利完成。'),
      at: [first],
      marks: ['在县委的坚强领导和各部门的支持配合，'],
    },
    {
      facts: paragraphs('经过全县上下共同努力，使各项指标稳步提升。'),
      at: [first],
      marks: ['经过全县上下共同努力，使'],
    },
    { facts: paragraphs('随着改革深入推进，让企业办事更加便捷。'), at: [first], marks: ['随着改革深入推进，让'] },
    {
      facts: paragraphs('为了提升办案质量，从而县政府聘请咨询委员15名。'),
      at: [first],
      marks: ['为了提升办案质量，从而'],
    },
    { facts: paragraphs('严厉打击制售假冒伪劣商品，立案31件。'), at: [first], marks: ['打击制售假冒伪劣商品'] },
    { facts: paragraphs('充分发挥行政复议主渠道，化解争议71件。'), at: [first], marks: ['充分发挥行政复议主渠道，'] },
  ],
});
