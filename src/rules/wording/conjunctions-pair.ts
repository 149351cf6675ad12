import type { WordRule } from '../../check/rule.ts';
import { correlatives } from '../../domain/tables/correlatives.ts';
import { conjunctionSigns, conjunctionSlips } from '../../domain/text/conjunction-slips.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { findWordingSpots, toldOnce } from '../wording-spots.ts';
import { writtenSpots } from '../written-spots.ts';

export const conjunctionsPair = {
  id: 'conjunctions-pair',
  severity: 'warning',
  tags: ['wording'],
  title: '关联词前后呼应',
  source: 'practice',
  basis: '实务：现代汉语的用法',
  why: '“只有……就”“不仅……而是”“虽然……而且”，前后不是一对。隔着两个逗号以上的不看。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['只有严格程序，就能保证质量。'] },
  right: { reportYear: 2025, text: ['只有严格程序，才能保证质量。'] },
  check: (manuscript) =>
    toldOnce(
      findWordingSpots(manuscript, correlatives, '关联词不配，疑为'),
      writtenSpots(manuscript, conjunctionSigns, (text) =>
        conjunctionSlips(text).map(({ start, end, right }) => ({
          start,
          end,
          message: `“${shorten(text.slice(start, end), 20)}”关联词不配，疑为“${right}”`,
        })),
      ),
    ),
} satisfies WordRule;
