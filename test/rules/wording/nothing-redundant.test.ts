import { nothingRedundant } from '../../../src/rules/wording/nothing-redundant.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(nothingRedundant, {
  valid: [
    paragraphs('把学习贯彻作为首要政治任务。'),
    paragraphs('复议后未再起诉的占比为三成。'),

    paragraphs('持续不断加强培训，群众得到获得感。'),
    paragraphs('执法人员参训率达到98%以上。'),
    paragraphs('涉及群众切身利益的决策事项全部公示；另有涉及到期合同的情况。'),
    paragraphs('对涉企政策措施一律开展公平竞争审查。'),
    paragraphs('旨在提高执法质量。'),
    paragraphs('相互配合，形成合力。'),
    paragraphs('避免浪费。'),
    paragraphs('由于人员变动，进度滞后。'),
  ],
  invalid: [
    { facts: paragraphs('选派优秀的佼佼者跟班学习。'), at: [first], marks: ['优秀的'] },
    { facts: paragraphs('培训主要以案例教学为主。'), at: [first], marks: ['主要以案例教学为主'] },
    { facts: paragraphs('是否落实与否由督察组核查。'), at: [first], marks: ['是否落实与否'] },

    { facts: paragraphs('专家组逐卷打分，最终最后评出优秀案卷21本。'), at: [first], marks: ['最终最后'] },
    { facts: paragraphs('通过借助于数据共享掌握动态。'), at: [first], marks: ['通过借助于'] },
    { facts: paragraphs('执法人员参训率达到98%以上左右。'), at: [first], marks: ['98%以上左右'] },
    { facts: paragraphs('涉及到群众切身利益的决策事项全部公示。'), at: [first], marks: ['涉及到'] },
    { facts: paragraphs('对涉企政策措施全部一律开展公平竞争审查。'), at: [first], marks: ['全部一律'] },
    { facts: paragraphs('目的旨在提高执法质量。'), at: [first], marks: ['目的旨在'] },
    { facts: paragraphs('互相相互配合，形成合力。'), at: [first], marks: ['互相相互'] },
    { facts: paragraphs('避免不必要的浪费。'), at: [first], marks: ['不必要的浪费'] },
    { facts: paragraphs('由于因为人员变动，进度滞后。'), at: [first], marks: ['由于因为'] },
  ],
});
