import type { PartRule } from '../../../check/rule.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { Experience } from '../facts.generated.ts';

export const mainTitleGiven = {
  id: 'main-title-given',
  severity: 'error',
  tags: ['completeness'],
  title: '经验材料须有正标题',
  source: 'practice',
  basis: '实务：正标题点出做法，一般是两句对起来的话',
  why: '没有标题的材料印不出来；标题最后想好也不迟，起草时可以先出草稿。',
  reads: 'facts',
  wrong: { title: { subtitle: '云岭县推行片区联审经验材料' } },
  right: { title: { first: '片区联审聚合力', second: '源头把关防风险' } },
  check: ({ title }) =>
    hasText(title?.first) ? [] : [{ path: '/title/first', message: '还没有写正标题', missing: ['/title/first'] }],
} satisfies PartRule<Experience>;
