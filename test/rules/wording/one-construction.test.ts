import { oneConstruction } from '../../../src/rules/wording/one-construction.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(oneConstruction, {
  valid: [
    paragraphs('复议委员会由法学专家组成，由司法局负责。'),

    paragraphs('整改工作以问题为导向扎实推进。'),
    paragraphs('以实际情况为依据制定方案。'),
    paragraphs('以执法公示为抓手，推进阳光执法。'),
    paragraphs('本次专项整治以规范涉企检查为目的。'),
    paragraphs('以习近平法治思想为指导，统筹推进各项工作。'),
    paragraphs('围绕人民群众需求，改进服务。'),
    paragraphs('宣传教育以青少年为主要对象。'),
  ],
  invalid: [
    { facts: paragraphs('率先完成备案，是因为得益于前期论证。'), at: [first] },

    { facts: paragraphs('设计施工由两家单位负责组成。'), at: [first], marks: ['由两家单位负责组成'] },
    { facts: paragraphs('按照县委的统一部署下，开展清理。'), at: [first] },

    { facts: paragraphs('整改工作围绕以问题为导向扎实推进。'), at: [first], marks: ['围绕以问题为导向'] },
    { facts: paragraphs('根据实际情况为依据制定方案。'), at: [first], marks: ['根据实际情况为依据'] },
    { facts: paragraphs('以执法公示为抓手下，推进阳光执法。'), at: [first], marks: ['以执法公示为抓手下'] },
    {
      facts: paragraphs('本次专项整治是以规范涉企检查为目的而开展的目的。'),
      at: [first],
      marks: ['是以规范涉企检查为目的而开展的目的'],
    },
    {
      facts: paragraphs('以习近平法治思想为指导下，统筹推进各项工作。'),
      at: [first],
      marks: ['以习近平法治思想为指导下'],
    },
    { facts: paragraphs('围绕着以人民为中心，改进服务。'), at: [first], marks: ['围绕着以人民为中心'] },
    { facts: paragraphs('宣传教育对象是以青少年为主要对象。'), at: [first], marks: ['对象是以青少年为主要对象'] },
  ],
});
