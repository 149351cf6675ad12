import type { PartRule } from '../../../check/rule.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { Experience } from '../facts.generated.ts';

export const insightsToldAlike = {
  id: 'insights-told-alike',
  severity: 'notice',
  tags: ['layout'],
  title: '各条体会的写法一致',
  source: 'practice',
  basis: '实务：并列的几条写法一致',
  why: '有的有领起的话，有的没有，读起来不齐。只有一条的不看。',
  from: 'review',
  reads: 'facts',
  wrong: { insights: { list: [{ lead: '力量要组合。', text: '编好组。' }, { text: '标准要写清楚。' }] } },
  right: {
    insights: {
      list: [
        { lead: '力量要组合。', text: '编好组。' },
        { lead: '标准要清楚。', text: '写到条款。' },
      ],
    },
  },
  check: ({ insights }) => {
    const list = insights?.list ?? [];
    const without = list.flatMap(({ lead, heading }, index) => (hasText(lead ?? heading) ? [] : [index]));
    const [first] = without;
    if (first === undefined || without.length === list.length) return [];
    const which = without.map((index) => `第${chineseNumber(index + 1)}条`).join('、');
    return [{ path: `/insights/list/${first}`, message: `体会有的有领起的话，${which}没有` }];
  },
} satisfies PartRule<Experience>;
