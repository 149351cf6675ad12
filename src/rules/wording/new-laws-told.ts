import type { WordRule } from '../../check/rule.ts';
import { writeDate } from '../../domain/days/dates.ts';
import { type NewLaw, newLaws } from '../../domain/tables/new-laws.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { type Signs, signsOf } from '../../domain/text/signs.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { placeSpot } from '../written-spots.ts';

const laws = newLaws.map((law) => ({ ...law, signs: signsOf(law.work) }));

export const newLawsTold = {
  id: 'new-laws-told',
  severity: 'notice',
  tags: ['wording', 'statutory'],
  title: '新施行的法律法规，写到相关工作的要对照',
  source: 'unverified',
  basis: '《行政执法监督条例》（国务院令第825号）、《中华人民共和国法治宣传教育法》的施行日期',
  why: '2026年度起的报告，写了行政执法监督、普法，全文却没有写到新施行的条例、法律，多半是沿用了上年的稿子。只看2026年度以后的报告，每部只提一次；怎么写由起草的人定。',
  from: 'review',
  reads: 'manuscript',
  wrong: { reportYear: 2026, text: ['开展行政执法监督12次。'] },
  right: { reportYear: 2026, text: ['贯彻《行政执法监督条例》，开展行政执法监督12次。'] },
  check: (manuscript) =>
    laws
      .filter(({ from, name }) => (manuscript.year ?? 0) >= from && !tells(manuscript, name))
      .flatMap((law) => untold(manuscript, law)),
} satisfies WordRule;

function tells(manuscript: Manuscript, name: string): boolean {
  return manuscript.mayHold(name) && manuscript.written.some(({ text }) => text.includes(name));
}

/** The first place that tells of work under the law. */
function untold(manuscript: Manuscript, { name, since, work, signs }: NewLaw & { readonly signs: Signs }) {
  for (const { path, text } of manuscript.holding(manuscript.written, signs)) {
    const first = freeMatches(text, work)[0];
    if (!first) continue;
    const { 0: words, index } = first;
    const message = `《${name}》${writeDate(since)}起施行，全文没有写到，请核对`;
    return [placeSpot(path, { start: index, end: index + words.length, message })];
  }
  return [];
}
