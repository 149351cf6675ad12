import type { PartRule } from '../../check/rule.ts';
import { markedAnswers } from '../marked-answers.ts';

export const nothingUnfinished = {
  id: 'nothing-unfinished',
  severity: 'error',
  tags: ['completeness'],
  title: '不留没写完的内容',
  source: 'practice',
  basis: '实务：报出的报告内容须完整',
  why: '填写中断时留下的半截文字，接着填完、以“/完”结束就去掉标记；草稿里标出。',
  reads: 'facts',
  wrong: { marks: [{ path: '/authority/shortName', state: '没写完' }] },
  right: { authority: { shortName: '县政府' } },
  check: (facts, { manuscript }) => markedAnswers(facts, manuscript, '没写完'),
} satisfies PartRule;
