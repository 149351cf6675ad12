import type { PartRule } from '../../../check/rule.ts';
import { hasBodyText } from '../../../facts/texts/written-texts.ts';
import type { Experience } from '../facts.generated.ts';

export const resultsFollowPractices = {
  id: 'results-follow-practices',
  severity: 'warning',
  tags: ['completeness'],
  title: '写成效的，也要写做法',
  source: 'practice',
  basis: '实务：经验材料讲的是怎么做的，别的地方看了能照着做',
  why: '专门介绍成效的材料也有，所以只请核实。',
  reads: 'facts',
  wrong: { results: { sections: [{ paragraphs: ['审核事项391件。'] }] } },
  right: {
    practices: { sections: [{ paragraphs: ['划分4个片区。'] }] },
    results: { sections: [{ paragraphs: ['审核事项391件。'] }] },
  },
  check: (facts, { kind }) =>
    hasBodyText(kind, facts, 'results') && !hasBodyText(kind, facts, 'practices')
      ? [{ path: '/practices', message: '只写了成效，没有写怎么做的' }]
      : [],
} satisfies PartRule<Experience>;
