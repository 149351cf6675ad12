import { markedAnswers } from '../marked-answers.ts';
import type { Rule } from '../rule.ts';

export const nothingPending = {
  id: 'nothing-pending',
  severity: 'error',
  title: '不留暂缺的内容',
  basis: '实务：报出的报告内容须完整',
  check: (facts) => markedAnswers(facts, '暂缺').map((finding) => ({ ...finding, missing: [finding.path] })),
} satisfies Rule;
