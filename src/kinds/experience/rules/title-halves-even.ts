import type { PartRule } from '../../../check/rule.ts';
import type { Experience } from '../facts.generated.ts';

export const titleHalvesEven = {
  id: 'title-halves-even',
  severity: 'notice',
  tags: ['wording'],
  title: '正标题的两句字数相同',
  source: 'practice',
  basis: '实务：正标题的两句对起来写',
  why: '只有一句的不看。字数按字符算，空格不计。',
  from: 'review',
  reads: 'facts',
  wrong: { title: { first: '片区联审聚合力', second: '源头把关严防风险隐患' } },
  right: { title: { first: '片区联审聚合力', second: '源头把关防风险' } },
  check: ({ title }) => {
    const [first, second] = [lengthOf(title?.first), lengthOf(title?.second)];
    if (first === 0 || second === 0 || first === second) return [];
    return [{ path: '/title/second', message: `正标题前半句${first}个字，后半句${second}个字，一般字数相同` }];
  },
} satisfies PartRule<Experience>;

function lengthOf(text = ''): number {
  return [...text.replace(/\s/gu, '')].length;
}
