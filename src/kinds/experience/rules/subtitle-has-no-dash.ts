import type { PartRule } from '../../../check/rule.ts';
import type { Experience } from '../facts.generated.ts';

export const subtitleHasNoDash = {
  id: 'subtitle-has-no-dash',
  severity: 'warning',
  tags: ['punctuation'],
  title: '副标题不带破折号',
  source: 'national-standard',
  basis: 'GB/T 15834—2011 4.13（副标题前用破折号）',
  why: '副标题前的破折号由程序加，自己再打就成了两个。中间的不看。',
  reads: 'facts',
  wrong: { title: { subtitle: '——云岭县推行片区联审经验材料' } },
  right: { title: { subtitle: '云岭县推行片区联审经验材料' } },
  check: ({ title }) => {
    const dash = /^[\s—–―─-]+/u.exec(title?.subtitle ?? '')?.[0] ?? '';
    if (dash.trim() === '') return [];
    const span = { start: 0, end: dash.length };
    return [{ path: '/title/subtitle', span, message: '副标题前打了破折号，破折号由程序加', fix: '' }];
  },
} satisfies PartRule<Experience>;
