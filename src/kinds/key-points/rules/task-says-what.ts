import type { PartRule } from '../../../check/rule.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { tasksOf } from '../tasks.ts';

export const taskSaysWhat = {
  id: 'task-says-what',
  severity: 'warning',
  tags: ['completeness'],
  title: '每条要点要写做什么',
  source: 'practice',
  basis: '实务：只有小标题的要点没法落实',
  why: '小标题下面没有内容、没有分项、没有细项的提；没有小标题只有内容的不提。',
  from: 'review',
  reads: 'facts',
  wrong: { parts: [{ tasks: [{ heading: '统筹涉企检查' }] }] },
  right: { parts: [{ tasks: [{ heading: '统筹涉企检查', text: '每季度报送计划。' }] }] },
  check: (facts) =>
    tasksOf(facts).flatMap(({ path, task: { heading, text, points = [], paragraphs = [], details = [] } }) => {
      const told = [text, ...points.map((one) => one.text), ...paragraphs, ...details.map((one) => one.text)];
      if (told.some(hasText)) return [];
      return [{ path, message: hasText(heading) ? '只有小标题，没有写做什么' : '这一条还没有写' }];
    }),
} satisfies PartRule<KeyPoints>;
