import type { PartRule } from '../../check/rule.ts';
import { markedAnswers } from '../marked-answers.ts';

export const nothingUnverified = {
  id: 'nothing-unverified',
  severity: 'warning',
  tags: ['completeness'],
  title: '不留待核实的内容',
  source: 'practice',
  basis: '实务：报出的数据和事实须经核实',
  why: '标了待核实的，填的人自己还没有把握，要有人确认以后去掉标记再报。',
  reads: 'facts',
  wrong: { marks: [{ path: '/authority/shortName', state: '待核实' }] },
  right: { authority: { shortName: '县政府' } },
  check: (facts, { manuscript }) => markedAnswers(facts, manuscript, '待核实'),
} satisfies PartRule;
