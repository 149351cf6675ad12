import type { PartRule } from '../../../check/rule.ts';
import { bodyTexts } from '../../../facts/texts/written-texts.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';

export const hasTasks = {
  id: 'has-tasks',
  severity: 'error',
  tags: ['completeness'],
  title: '要点里要有要点',
  source: 'practice',
  basis: '实务：要点是布置任务的',
  why: '一条要点也没有，就没有布置什么。“总体要求”一类只有段落的部分可以有，别的部分里有要点就行。',
  reads: 'facts',
  wrong: {},
  right: { parts: [{ heading: '规范执法', tasks: [{ text: '统筹涉企检查。' }] }] },
  check: (facts) =>
    bodyTexts(factsKind, facts, 'parts').some(
      ({ path, text }) => /^\/parts\/\d+\/tasks\//.test(path) && text.trim() !== '',
    )
      ? []
      : [{ path: '/parts', message: '还没有写一条要点', missing: ['/parts'] }],
} satisfies PartRule<KeyPoints>;
