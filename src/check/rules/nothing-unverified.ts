import { markedAnswers } from '../marked-answers.ts';
import type { Rule } from '../rule.ts';

export const nothingUnverified = {
  id: 'nothing-unverified',
  severity: 'warning',
  title: '不留待核实的内容',
  basis: '实务：报出的数据和事实须经核实',
  check: (facts) => markedAnswers(facts, '待核实'),
} satisfies Rule;
