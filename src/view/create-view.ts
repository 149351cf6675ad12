import { writeDate } from '../domain/dates.ts';
import { type Edition, type EditionTerms, termsOf } from '../domain/edition.ts';
import { parts } from '../domain/part.ts';
import { titleSubject } from '../domain/title.ts';
import { arrange } from '../facts/arrangement.ts';
import type { Facts } from '../facts/load.ts';
import { annexView } from './annex.ts';
import { fullName, namesOf, shortName } from './authority-names.ts';
import { type Expanded, expand } from './expand.ts';
import { withGaps } from './gaps.ts';
import { join, joinList, orNull, rewrite, type Text, yearText } from './marked-text.ts';
import { openingParagraphs } from './opening.ts';
import { partViews } from './parts.ts';
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

const noTerms: EditionTerms = { authorities: ['authority'], mainRecipients: [], closing: null, leaders: [] };

/** Makes the facts ready for one edition: figures put in, dates written, gaps marked, withheld pieces left out. Pure. */
export function createView(facts: Facts, { edition, missing = [], showUnverified = false }: ViewOptions): View {
  const terms = termsOf(facts.authority?.level ?? 'county', edition) ?? noTerms;
  const unverified = showUnverified ? (facts.marks ?? []).filter(({ state }) => state === '待核实') : [];
  const expansion = { edition, words: wordsOf(facts, terms), unverified: new Set(unverified.map(({ path }) => path)) };
  const texts = expand(withGaps(facts, missing), '', expansion);
  const wanted = parts.filter((part) => missing.includes(`/${part}`));
  return {
    title: titleOf(texts, edition, terms),
    mainRecipients: recipientsOf(texts, edition, terms),
    opening: { paragraphs: openingParagraphs(texts) },
    parts: partViews(
      texts,
      arrange(facts, wanted).map((part) => ({ ...part, heading: expand(part.heading, '', expansion) })),
    ),
    closing: orNull(texts.editions?.[edition]?.closing ?? terms.closing ?? undefined),
    signature: signatureOf(texts, edition, terms),
    annexes: (texts.annexes ?? []).map(annexView),
  };
}

type Texts = Expanded<Facts>;

/** 发文机关＋事由＋文种, made from one value with the signature and the authority mark; 条例第九条. */
function titleOf({ editions, authority, reportYear, structure }: Texts, edition: Edition, terms: EditionTerms): Text {
  const [before, after] = titleSubject(structure?.titleForm);
  const names = joinList(namesOf(fullName, authority, terms.authorities), ' ');
  return orNull(editions?.[edition]?.title) ?? join(names, before, yearText(reportYear), after);
}

function recipientsOf({ editions, authority }: Texts, edition: Edition, { mainRecipients }: EditionTerms): Text | null {
  const usual = typeof mainRecipients === 'string' ? [mainRecipients] : namesOf(shortName, authority, mainRecipients);
  const names = editions?.[edition]?.mainRecipients ?? usual;
  return names.length === 0 ? null : join(joinList(names, '、'), '：');
}

function signatureOf({ editions, authority }: Texts, edition: Edition, terms: EditionTerms): SignatureView | null {
  if (terms.authorities.length === 0) return null;
  const date = orNull(editions?.[edition]?.dateOfIssue);
  return {
    authorities: namesOf(fullName, authority, terms.authorities),
    dateOfIssue: date && rewrite(date, writeDate),
  };
}
