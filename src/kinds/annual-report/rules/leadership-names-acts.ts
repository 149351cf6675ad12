import type { PartRule } from '../../../check/rule.ts';
import { chineseNumber } from '../../../domain/report/ordinals.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { tellsAct } from '../leadership.ts';

export const leadershipNamesActs = {
  id: 'leadership-names-acts',
  severity: 'notice',
  tags: ['statutory'],
  title: '履职情况写人的动作，带次数或者日期',
  source: 'regulation',
  basis: '《党政主要负责人履行推进法治建设第一责任人职责规定》；实务',
  why: '“主持会议4次”“6月18日出庭应诉”是人的动作，“健全机制”“100项清单”不是。填了“时间”“次数”的不提；全篇合成一条。',
  from: 'review',
  reads: 'facts',
  wrong: { leadership: { items: [{ intro: '健全党领导全面依法行政的制度机制。' }] } },
  right: { leadership: { items: [{ intro: '主持会议研究法治建设4次。' }] } },
  check: (facts, { manuscript }) => {
    const texts = manuscript.printedIn('leadership');
    const vague = (facts.leadership?.items ?? []).flatMap(({ date, count }, index) => {
      const own = texts.filter(({ path }) => path.startsWith(`/leadership/items/${index}/`));
      return date || count || own.length === 0 || own.some(({ text }) => tellsAct(text)) ? [] : [index];
    });
    if (vague.length === 0) return [];
    const which = vague.map((index) => chineseNumber(index + 1)).join('、');
    return [{ path: `/leadership/items/${vague[0]}`, message: `第${which}条没有写主要负责人做了几次、哪一天做的` }];
  },
} satisfies PartRule<AnnualReport>;
