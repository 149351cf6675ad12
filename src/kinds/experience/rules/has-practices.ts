import type { PartRule } from '../../../check/rule.ts';
import { hasBodyText } from '../../../facts/texts/written-texts.ts';
import type { Experience } from '../facts.generated.ts';

export const hasPractices = {
  id: 'has-practices',
  severity: 'error',
  tags: ['completeness'],
  title: '经验材料须写做法',
  source: 'practice',
  basis: '实务：经验材料讲的是怎么做的，别的地方看了能照着做',
  why: '没有做法，只剩下成绩和认识。只写了成效的另有一条规则。',
  reads: 'facts',
  wrong: {},
  right: { practices: { sections: [{ heading: '跨乡镇编组', paragraphs: ['划分4个片区。'] }] } },
  check: (facts, { kind }) =>
    ['practices', 'results'].some((part) => hasBodyText(kind, facts, part))
      ? []
      : [{ path: '/practices', message: '还没有写做法', missing: ['/practices'] }],
} satisfies PartRule<Experience>;
