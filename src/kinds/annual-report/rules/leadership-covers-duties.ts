import type { PartRule } from '../../../check/rule.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { leadershipDuties } from '../leadership.ts';

export const leadershipCoversDuties = {
  id: 'leadership-covers-duties',
  severity: 'notice',
  tags: ['statutory'],
  title: '履职情况对照第一责任人的各项职责',
  source: 'regulation',
  basis: '《党政主要负责人履行推进法治建设第一责任人职责规定》；实务：述职对照职责写',
  why: '选了“对应的职责”，或者文字里写到了，都算；没写到的合成一条提示。有没有这项工作由起草的人定；职责规定适用于县级以上党委和政府，部门、乡镇不看。',
  from: 'review',
  reads: 'facts',
  wrong: { leadership: { items: [{ intro: '县长主持会议4次，研究部署法治工作。' }] } },
  right: { leadership: { items: [{ intro: '县长部署工作，审议决策，规范执法，督办整改，出庭应诉，带头学法。' }] } },
  check: (facts, { manuscript }) => {
    const level = facts.authority?.level;
    if (!hasText(facts.leadership) || level === 'department' || level === 'township') return [];
    const chosen = new Set<string | undefined>(facts.leadership?.items?.map(({ duty }) => duty));
    const text = manuscript
      .printedIn('leadership')
      .map((one) => one.text)
      .join('');
    const untouched = leadershipDuties.filter(({ duty, words }) => !chosen.has(duty) && !words.test(text));
    if (untouched.length === 0) return [];
    return [{ path: '/leadership', message: `没有写到：${untouched.map(({ duty }) => duty).join('、')}` }];
  },
} satisfies PartRule<AnnualReport>;
