import type { PartRule } from '../../../check/rule.ts';
import { shorten } from '../../../domain/text/shorten.ts';
import { chainOf } from '../chain.ts';
import type { KeyPoints } from '../facts.generated.ts';

export const lastYearAnswered = {
  id: 'last-year-answered',
  severity: 'notice',
  tags: ['continuity'],
  title: '上年报告说的不足和安排要有要点回应',
  source: 'practice',
  basis: '实务：督察、人大审议会拿上年的报告来对',
  why: '只在有要点写了“回应上年哪一条”时看；安排有了回应的，它针对的不足也算。合成一条。',
  from: 'review',
  reads: 'facts',
  wrong: {
    previousReport: { problems: [{ id: '甲' }, { id: '乙' }] },
    parts: [{ tasks: [{ text: '丙。', answers: ['甲'] }] }],
  },
  right: {
    previousReport: { problems: [{ id: '甲' }, { id: '乙' }] },
    parts: [{ tasks: [{ text: '丙。', answers: ['甲', '乙'] }] }],
  },
  check: (facts) => {
    const open = chainOf(facts).filter(({ isAnswered }) => !isAnswered);
    if (open.length === 0) return [];
    const named = open
      .map(({ kind, text }) => `${kind}“${shorten(text.split(/[，。；：]/u)[0] ?? '', 20)}”`)
      .join('、');
    return [{ path: '/previousReport', message: `上年报告里还有${open.length}处没有要点回应：${named}` }];
  },
} satisfies PartRule<KeyPoints>;
