import type { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { bodyOf } from '../../import/body-of.ts';
import { misnumbered } from '../../import/misnumbered.ts';
import { readAnnexes } from '../../import/read-annexes.ts';
import { type ReadElements, readElements } from '../../import/read-elements.ts';
import { readIndicators } from '../../import/read-indicators.ts';
import { readOpening } from '../../import/read-opening.ts';
import { toldTree } from '../../import/told-tree.ts';
import type { AnnualReport, Edition } from '../facts.generated.ts';
import { editionNamed } from './edition-named.ts';
import { levelOf } from './level-of.ts';
import { readParts } from './read-parts.ts';
import { readTitle } from './read-title.ts';
import { reportBehindLetter } from './report-behind-letter.ts';

type Authority = NonNullable<AnnualReport['authority']>;

/** The facts that a report of another program makes; what could be read otherwise is marked 待核实. What of it found no place is for the caller to see: `notTaken` tells it. */
export function importPaper(foreign: ForeignPaper): AnnualReport {
  const { edition, signers, marked, isReview, document, publication } = readElements(foreign);
  const paper = reportBehindLetter(foreign);
  const { entries, closing } = bodyOf(paper);
  const { before, parts } = toldTree(entries);
  const { settings, unclear: doubtful, ...groups } = readParts(parts);
  const unclear = [...doubtful, ...misnumbered(parts).map((note) => ({ path: '/structure/parts', note }))];
  const { year } = paper.manuscript;
  const { names, form, own } = readTitle(paper.title, year, signers);
  const authority = authorityOf(names, before);
  const annexes = readAnnexes(paper);
  const indicators = readIndicators(annexes, year);
  const told: Edition = {
    ...edition,
    ...(own && { title: own }),
    ...(edition.mainRecipients && { closing: closing ?? '' }),
    ...(signers.length > 1 && { authorityMark: marked > 1 ? ('joint' as const) : ('lead' as const) }),
  };
  return {
    kind: 'annual-report',
    schemaVersion: 1,
    ...(year && { reportYear: year }),
    ...(authority && { authority }),
    editions: {
      [editionNamed(edition.mainRecipients ?? [], authority?.level, names.length)]: told,
      ...(isReview && { review: {} }),
    },
    ...(document && { document }),
    ...publicationOf(publication, names),
    structure: { ...(form && { titleForm: form }), parts: settings },
    ...openingOf(before),
    ...groups,
    ...(indicators.length > 0 && { indicators }),
    ...(annexes.length > 0 && { annexes }),
    ...(unclear.length > 0 && {
      marks: unclear.map(({ path, note }) => ({ path, state: '待核实' as const, note })),
    }),
  };
}

/** Without words that lead over to the body there are none: blank ones keep the tool from writing its own. */
function openingOf(before: readonly string[]): Pick<AnnualReport, 'opening' | 'honours'> {
  const { opening, honours } = readOpening(before);
  return { opening: { ...opening, transition: opening?.transition ?? '' }, ...(honours && { honours }) };
}

/** Of joint authorities one of the party is the committee, the last that is none of it the government. */
function authorityOf(names: readonly string[], before: readonly string[]): Authority | undefined {
  const party = names.find((name) => name.startsWith('中共'));
  const own = names.findLast((name) => name !== party) ?? party;
  if (own === undefined) return undefined;
  const level = levelOf(own, before);
  return {
    name: own,
    ...(level && { level }),
    ...(party && party !== own && { partyCommittee: { name: party } }),
  };
}

/** Who publishes is only told where it is another than who reports. */
function publicationOf(
  publication: ReadElements['publication'],
  names: readonly string[],
): Pick<AnnualReport, 'publication'> {
  const { publisher, ...rest } = publication ?? {};
  const told = { ...rest, ...(publisher && publisher !== names.join('、') && { publisher }) };
  return Object.keys(told).length > 0 ? { publication: told } : {};
}
