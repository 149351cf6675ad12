import type { PartRule } from '../../../check/rule.ts';
import { thresholdOf } from '../../../check/threshold.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { tasksOf } from '../tasks.ts';

export const taskToldOnce = {
  id: 'task-told-once',
  severity: 'warning',
  tags: ['continuity', 'wording'],
  title: '一件事不布置两次',
  source: 'practice',
  basis: '实务：两处布置，承办单位不知照哪处办',
  why: '小标题相同的提；内容30个字以上（可以调整）全文相同的也提。',
  thresholds: { characters: { title: '内容全文相同从多少字起提', usual: 30, minimum: 10, maximum: 200 } },
  reads: 'facts',
  wrong: {
    parts: [
      {
        tasks: [
          { heading: '加强培训', text: '甲。' },
          { heading: '加强培训', text: '乙。' },
        ],
      },
    ],
  },
  right: {
    parts: [
      {
        tasks: [
          { heading: '加强培训', text: '甲。' },
          { heading: '严格考核', text: '乙。' },
        ],
      },
    ],
  },
  check: (facts, context) => {
    const fewest = thresholdOf(context, 'characters');
    const seen = new Map<string, string>();
    return tasksOf(facts).flatMap(({ path, task: { heading = '', text = '' } }) => {
      const told = [
        ...(heading.trim() === '' ? [] : [[`heading ${heading.trim()}`, 'heading', '小标题'] as const]),
        ...([...text].length < fewest ? [] : [[`text ${text.trim()}`, 'text', '内容'] as const]),
      ];
      const twice = told.find(([key]) => seen.has(key));
      const first = twice && seen.get(twice[0]);
      for (const [key] of told) if (!seen.has(key)) seen.set(key, path);
      if (!twice || first === undefined) return [];
      return [{ path: `${path}/${twice[1]}`, message: `${twice[2]}和${context.manuscript.placeOf(first)}的相同` }];
    });
  },
} satisfies PartRule<KeyPoints>;
