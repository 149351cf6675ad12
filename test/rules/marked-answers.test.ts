import { expect, test } from 'vitest';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { markedAnswers } from '../../src/rules/marked-answers.ts';
import { factsOf } from '../facts-of.ts';

const facts = factsOf({
  marks: [
    { path: '/plan/lead', state: '暂缺', note: '待县信访局提供' },
    { path: '/indicators/0/value', state: '待核实' },
    { path: '', state: '暂缺' },
  ],
});

test('facts without marks have no marked answers', () => {
  expect(markedAnswers(factsOf(), manuscriptOf(annualReport, factsOf()), '暂缺')).toEqual([]);
});

test('each answer with the mark is named by its title, with the note if there is one', () => {
  expect(markedAnswers(facts, manuscriptOf(annualReport, facts), '暂缺')).toEqual([
    { path: '/plan/lead', message: '“引出的话”暂缺：待县信访局提供' },
    { path: '', message: '“法治政府建设年度报告”暂缺' },
  ]);
  expect(markedAnswers(facts, manuscriptOf(annualReport, facts), '待核实')).toEqual([
    { path: '/indicators/0/value', message: '“本年数”待核实' },
  ]);
});
