import { bothSidesAnswered } from '../../../src/rules/wording/both-sides-answered.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(bothSidesAnswered, {
  valid: [
    paragraphs('能否依法决策直接影响发展质量。'),

    paragraphs('依法决策，是提高治理水平的基础。'),
    paragraphs('落实公示制度，是保障知情权的重要途径。'),
    paragraphs('提高服务水平，是赢得群众满意的关键。'),
    paragraphs('健全的制度，是推进工作的保证。'),
    paragraphs('做好普法工作，是建设法治社会的基础性工作。'),
  ],
  invalid: [
    { facts: paragraphs('执法水平的高低直接提升群众满意度。'), at: [first] },

    {
      facts: paragraphs('能否依法决策，是提高治理水平的基础。'),
      at: [first],
      marks: ['能否依法决策，是提高治理水平的基础'],
    },
    {
      facts: paragraphs('是否落实公示制度，是保障知情权的重要途径。'),
      at: [first],
      marks: ['是否落实公示制度，是保障知情权的重要途径'],
    },
    {
      facts: paragraphs('服务水平的高低，是赢得群众满意的关键。'),
      at: [first],
      marks: ['服务水平的高低，是赢得群众满意的关键'],
    },
    {
      facts: paragraphs('有无健全的制度，是推进工作的保证。'),
      at: [first],
      marks: ['有无健全的制度，是推进工作的保证'],
    },
    {
      facts: paragraphs('普法工作成败，是建设法治社会的基础性工作。'),
      at: [first],
      marks: ['普法工作成败，是建设法治社会的基础性工作'],
    },
  ],
});
