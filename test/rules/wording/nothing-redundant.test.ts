import { nothingRedundant } from '../../../src/rules/wording/nothing-redundant.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(nothingRedundant, {
  valid: [
    paragraphs('执法人员参训率达到98%以上。'),
    paragraphs('涉及群众切身利益的决策事项全部公示；另有涉及到期合同的情况。'),
    paragraphs('对涉企政策措施一律开展公平竞争审查。'),
    paragraphs('旨在提高执法质量。'),
    paragraphs('相互配合，形成合力。'),
    paragraphs('避免浪费。'),
    paragraphs('由于人员变动，进度滞后。'),
  ],
  invalid: [
    { facts: paragraphs('执法人员参训率达到98%以上左右。'), at: [first], marks: ['98%以上左右'] },
    { facts: paragraphs('涉及到群众切身利益的决策事项全部公示。'), at: [first], marks: ['涉及到'] },
    { facts: paragraphs('对涉企政策措施全部一律开展公平竞争审查。'), at: [first], marks: ['施全部一律'] },
    { facts: paragraphs('目的旨在提高执法质量。'), at: [first], marks: ['目的旨在'] },
    { facts: paragraphs('互相相互配合，形成合力。'), at: [first], marks: ['互相相互'] },
    { facts: paragraphs('避免不必要的浪费。'), at: [first], marks: ['不必要的浪费'] },
    { facts: paragraphs('由于因为人员变动，进度滞后。'), at: [first], marks: ['由于因为'] },
  ],
});
