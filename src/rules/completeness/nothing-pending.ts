import type { PartRule } from '../../check/rule.ts';
import { markedAnswers } from '../marked-answers.ts';

export const nothingPending = {
  id: 'nothing-pending',
  severity: 'error',
  tags: ['completeness'],
  title: '不留暂缺的内容',
  source: 'practice',
  basis: '实务：报出的报告内容须完整',
  why: '标了暂缺的地方还没有内容，报出去就是缺项；草稿里用〔 〕标出。',
  reads: 'facts',
  wrong: { marks: [{ path: '/authority/shortName', state: '暂缺' }] },
  right: { authority: { shortName: '县政府' } },
  check: (facts, { manuscript }) =>
    markedAnswers(facts, manuscript, '暂缺').map((finding) => ({ ...finding, missing: [finding.path] })),
} satisfies PartRule;
