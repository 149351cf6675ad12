import type { WordRule } from '../../check/rule.ts';
import { verbObjects as table } from '../../domain/tables/verb-objects.ts';
import { verbObjectSigns, verbObjectSlips } from '../../domain/text/verb-object-slips.ts';
import { findWordingSpots, toldOnce } from '../wording-spots.ts';
import { writtenSpots } from '../written-spots.ts';

export const verbObjects = {
  id: 'verb-objects',
  severity: 'warning',
  tags: ['wording'],
  title: '动词和宾语搭配得上',
  source: 'practice',
  basis: '实务：现代汉语的搭配',
  why: '“加强……力度”“加大……提升”是改稿时最常留下的语病。只看表里列出的动词和宾语，中间另有动词、隔着标点的不提。',
  reads: 'manuscript',
  wrong: { text: ['加强重大执法决定法制审核工作力度。'] },
  right: { text: ['加大重大执法决定法制审核工作力度。'] },
  check: (manuscript) =>
    toldOnce(
      findWordingSpots(manuscript, table, '搭配不当，可改为'),
      writtenSpots(manuscript, verbObjectSigns, (text) =>
        verbObjectSlips(text).map(({ start, end, right }) => ({
          start,
          end,
          message: `“${text.slice(start, end)}”搭配不当，可改为“${right}”`,
        })),
      ),
    ),
} satisfies WordRule;
