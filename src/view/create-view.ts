import type { Edition } from '../domain/edition.ts';
import { parts } from '../domain/part.ts';
import { titleSubject } from '../domain/title.ts';
import { arrange } from '../facts/arrangement.ts';
import { type Chosen, chosenEdition } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import { annexView } from './annex.ts';
import { fullName, namesOf, shortName } from './authority-names.ts';
import { catalogueView } from './catalogue.ts';
import { colophonView, dateText } from './colophon.ts';
import { type EditionTexts, isPrinted, ownOf } from './edition-facts.ts';
import { type Expanded, type Expansion, expand } from './expand.ts';
import { withGaps } from './gaps.ts';
import { headerView } from './header.ts';
import { join, joinList, orNull, type Text, withoutEndMark, yearText } from './marked-text.ts';
import { noteOf } from './note.ts';
import { openingParagraphs } from './opening.ts';
import { partViews } from './parts.ts';
import { reviewView } from './review.ts';
import { withReviewNotes } from './review-notes.ts';
import type { SignatureView, View } from './view.ts';
import { wordsOf } from './words.ts';

/** What a view is made for. */
export interface ViewOptions {
  readonly edition: Edition;
  /** Pointers of missing answers that are to show as gaps; none for a report that is to be sent. */
  readonly missing?: readonly string[];
  /** Whether answers marked 待核实 are to be highlighted. */
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
    signature: signatureOf(texts, chosen),
    note: noteOf(texts, chosen),
    annexes: (texts.annexes ?? []).map(annexView),
    review: edition === 'review' ? reviewView({ facts, missing, parts: told, publicParts: publicParts(facts) }) : null,
    colophon: colophonView(texts, chosen),
  };
}

function expansionOf(facts: Facts, { edition, terms }: Chosen, { showUnverified = false }: ViewOptions): Expansion {
  const unverified = showUnverified ? (facts.marks ?? []).filter(({ state }) => state === '待核实') : [];
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

/** 发文机关＋事由＋文种, made from one value with the signature and the authority mark; 条例第九条. */
function titleOf(texts: EditionTexts, chosen: Chosen): Text {
  const { authority, reportYear, structure, own } = texts;
  const [before, after] = titleSubject(structure?.titleForm);
  const names = joinList(namesOf(fullName, authority, chosen.terms.authorities), ' ');
  return orNull(own.title) ?? join(names, before, yearText(reportYear), after);
}

/** A speech names its day and its reporter under the title. */
function bylinesOf(texts: EditionTexts, chosen: Chosen): Text[] {
  if (chosen.edition !== 'congress-session') return [];
  const { dateOfIssue, reporter } = texts.own;
  const day = dateText(dateOfIssue);
  return [day && join('（', day, '）'), orNull(reporter)].filter((line) => line !== null);
}

function recipientsOf(texts: EditionTexts, chosen: Chosen): Text | null {
  const { mainRecipients } = chosen.terms;
  const usual =
    typeof mainRecipients === 'string' ? [mainRecipients] : namesOf(shortName, texts.authority, mainRecipients);
  const named = texts.own.mainRecipients ?? usual;
  const names = named.flatMap((name) => orNull(name) ?? []).map(withoutEndMark);
  return names.length === 0 ? null : join(joinList(names, '、'), '：');
}

/** A printed document is sealed unless the office says otherwise; 条例第九条. */
function signatureOf(texts: EditionTexts, chosen: Chosen): SignatureView | null {
  const { authorities } = chosen.terms;
  if (authorities.length === 0) return null;
  const { sealed = true, dateOfIssue } = texts.own;
  return {
    form: isPrinted(chosen) && sealed ? 'signature sealed' : 'signature',
    authorities: namesOf(fullName, texts.authority, authorities),
    dateOfIssue: dateText(dateOfIssue),
  };
}
