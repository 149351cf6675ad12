import type { WordRule } from '../../check/rule.ts';
import { unitSlips } from '../../domain/figures/unit-slips.ts';
import { figureSpots } from '../figure-spots.ts';

export const partsShareUnit = {
  id: 'parts-share-unit',
  severity: 'notice',
  tags: ['figures'],
  title: '总数和其中各数用同一个量词',
  source: 'practice',
  basis: '实务：数字前后口径一致',
  why: '“信息436条，其中综合261条、专报175篇”，加起来正好是总数，说的是同一种东西，量词却不一样。只在同一句里各数之和正好等于总数时提；“人、名、位”通用，不提。',
  reads: 'manuscript',
  wrong: { text: ['上报信息436条，其中综合信息261条，专报175篇。'] },
  right: { text: ['上报信息436篇，其中综合信息261篇，专报175篇。'] },
  check: (manuscript) =>
    figureSpots(manuscript, (sentence) =>
      unitSlips(sentence).map(({ total, part, parts }) => ({
        start: part.start,
        end: part.end,
        message: `${parts.map(({ value }) => value).join('＋')}正好是总数${sentence.text.slice(total.start, total.end)}，这里的量词却是“${part.unit}”`,
      })),
    ),
} satisfies WordRule;
