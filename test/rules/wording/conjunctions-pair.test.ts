import { conjunctionsPair } from '../../../src/rules/wording/conjunctions-pair.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(conjunctionsPair, {
  valid: [
    paragraphs('不仅规范了执法行为，而且提升了群众满意度。'),
    paragraphs('只有严格程序，才能保证质量。'),
    paragraphs('只要责任到人，就能落到实处。'),
    paragraphs('虽然取得一定成绩，但仍有差距。'),
    paragraphs('尽管时间紧，但全部按期完成。'),
    paragraphs('即使困难再大，也要推进改革。'),
    paragraphs('不是重审批轻监管，而是坚持审批监管并重。'),
    paragraphs('无论案件大小，都严格依法办理。'),
    paragraphs('不但没有推诿，反而主动牵头协调。'),
    paragraphs('不仅压减了材料，还缩短了时限，因此群众满意。'),
    paragraphs('无论是城区还是乡镇，只要有纠纷，都安排专人调解。'),
  ],
  invalid: [
    { facts: paragraphs('不但检查频次下降，反而企业守法意识也在提升。'), at: [first] },

    { facts: paragraphs('我县虽然起步较晚，因此进展较快。'), at: [first], marks: ['虽然起步较晚，因此'] },
    { facts: paragraphs('窗口不光缩短了时限，反而简化了材料。'), at: [first], says: '不光……，而且……' },
    { facts: paragraphs('不论案情繁简，只有做到全程留痕。'), at: [first], says: '不论……，都……' },
    {
      facts: paragraphs('不仅规范了执法行为，而是提升了群众满意度。'),
      at: [first],
      marks: ['不仅规范了执法行为，而是'],
    },
    { facts: paragraphs('只有严格程序，就能保证质量。'), at: [first], marks: ['只有严格程序，就'] },
    { facts: paragraphs('只要责任到人，才能落到实处。'), at: [first], marks: ['只要责任到人，才能'] },
    { facts: paragraphs('虽然取得一定成绩，而且仍有差距。'), at: [first], marks: ['虽然取得一定成绩，而且'] },
    { facts: paragraphs('尽管时间紧，就全部按期完成。'), at: [first], marks: ['尽管时间紧，就'] },
    { facts: paragraphs('即使困难再大，就要推进改革。'), at: [first], marks: ['即使困难再大，就'] },
    { facts: paragraphs('不是重审批轻监管，就是坚持审批监管并重。'), at: [first], marks: ['不是重审批轻监管，就是'] },
    { facts: paragraphs('无论案件大小，就严格依法办理。'), at: [first], marks: ['无论案件大小，就'] },
  ],
});
