import type { Edition } from '../domain/editions/edition.ts';
import { parts } from '../domain/report/part.ts';
import { type Chosen, chosenEdition } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import { arrange } from '../facts/order/arrangement.ts';
import { annexView } from './annex.ts';
import { catalogueView } from './catalogue.ts';
import { colophonView } from './colophon.ts';
import { type EditionTexts, ownOf } from './edition-facts.ts';
import { type Expanded, type Expansion, expand } from './expand.ts';
import { withGaps } from './gaps.ts';
import { headerView } from './header.ts';
import { orNull } from './marked-text.ts';
import { noteOf } from './note.ts';
import { openingParagraphs } from './opening.ts';
import { partViews } from './parts.ts';
import { recipientsOf } from './recipients.ts';
import { reviewView } from './review.ts';
import { withReviewNotes } from './review-notes.ts';
import { signatureView } from './signature.ts';
import { bylinesOf, titleOf } from './title.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

/** What a view is made for. */
export interface ViewOptions {
  readonly edition: Edition;
  /** Pointers of missing answers that are to show as gaps; none for a report that is to be sent. */
  readonly missing?: readonly string[];
  /** Whether answers marked 待核实 or 没写完 are to be highlighted. */
  readonly showUnverified?: boolean;
}

/** Makes the facts ready for one edition: figures put in, dates written, gaps marked, withheld pieces left out. Pure. */
export function createView(facts: Facts, options: ViewOptions): View {
  const { edition, missing = [] } = options;
  const chosen = chosenEdition(facts, edition);
  const expansion = expansionOf(facts, chosen, options);
  const texts = textsOf(facts, chosen, missing, expansion);
  const wanted = parts.filter((part) => missing.includes(`/${part}`));
  const arranged = arrange(facts, wanted).map((part) => ({ ...part, heading: expand(part.heading, '', expansion) }));
  const title = titleOf(texts, chosen);
  const told = partViews(texts, arranged);
  return {
    header: headerView(texts, chosen),
    catalogue: catalogueView(texts, chosen, title),
    title,
    bylines: bylinesOf(texts, chosen),
    mainRecipients: recipientsOf(texts, chosen),
    opening: { paragraphs: openingParagraphs(texts) },
    parts: told,
    closing: orNull(texts.own.closing ?? chosen.terms.closing ?? undefined),
    signature: signatureView(texts, chosen),
    note: noteOf(texts, chosen),
    annexes: (texts.annexes ?? []).map(annexView),
    review: edition === 'review' ? reviewView({ facts, missing, parts: told, publicParts: publicParts(facts) }) : null,
    colophon: colophonView(texts, chosen),
  };
}

function expansionOf(facts: Facts, { edition, terms }: Chosen, { showUnverified = false }: ViewOptions): Expansion {
  const unverified = showUnverified
    ? (facts.marks ?? []).filter(({ state }) => state === '待核实' || state === '没写完')
    : [];
  return { edition, words: wordsOf(facts, terms), unverified: new Set(unverified.map(({ path }) => path)) };
}

function textsOf(facts: Facts, chosen: Chosen, missing: readonly string[], expansion: Expansion): EditionTexts {
  const shown = withLeadershipOf(expand(withGaps(facts, missing), '', expansion), chosen);
  const noted = chosen.edition === 'review' ? withReviewNotes(shown) : shown;
  return { ...noted, own: ownOf(noted, chosen) };
}

/** An edition tells the duties of its own authorities' heads: a government's report has none of the party secretary's. */
function withLeadershipOf(texts: Expanded<Facts>, { terms }: Chosen): Expanded<Facts> {
  const { leadership } = texts;
  if (!leadership?.items) return texts;
  const items = leadership.items.filter(({ role }) => role === undefined || terms.leadershipRoles.includes(role));
  return { ...texts, leadership: { ...leadership, items } };
}

function publicParts(facts: Facts): View['parts'] {
  return createView(facts, { edition: 'public' }).parts;
}
