import type { WordRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { confusions } from '../../domain/tables/confusions.ts';
import { confusedWords, findConfusions } from '../../domain/text/find-confusions.ts';
import { freeOf } from '../../domain/text/free-matches.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { findWordingSpots } from '../wording-spots.ts';
import { placeSpot } from '../written-spots.ts';

export const rightWordChosen = {
  id: 'right-word-chosen',
  severity: 'warning',
  tags: ['wording'],
  title: '音同形近的词用对',
  source: 'practice',
  basis: '实务：现代汉语的用法',
  why: '权利与权力、截至与截止、作出与做出、制定与制订、反映与反应，两个都是词，看旁边的话才知道该用哪一个。旁边的话不足以判断的不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['截止2025年12月31日，受理案件163件。'] },
  right: { reportYear: 2025, text: ['截至2025年12月31日，受理案件163件。'] },
  check: (manuscript) => {
    const told = findWordingSpots(manuscript, confusions, '疑为');
    return [...told, ...chosenWrong(manuscript).filter((one) => !told.some((other) => meet(one, other)))];
  },
} satisfies WordRule;

function chosenWrong(manuscript: Manuscript): Finding[] {
  const there = confusedWords.filter(({ word }) => manuscript.mayHold(word));
  return manuscript.written.flatMap(({ path, text }) =>
    freeOf(text, findConfusions(text, there)).map(({ start, end, found, meant }) =>
      placeSpot(path, { start, end, message: `“${found}”疑为“${meant}”` }),
    ),
  );
}

function meet(one: Finding, other: Finding): boolean {
  if (one.path !== other.path || !one.span || !other.span) return false;
  return one.span.start < other.span.end && other.span.start < one.span.end;
}
