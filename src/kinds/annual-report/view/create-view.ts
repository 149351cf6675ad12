import { type Chosen, chosenEdition } from '../../../facts/chosen-edition.ts';
import { arrange } from '../../../facts/order/arrangement.ts';
import { annexView } from '../../../view/annex.ts';
import { catalogueView } from '../../../view/catalogue.ts';
import { colophonView } from '../../../view/colophon.ts';
import { type EditionTexts, ownOf } from '../../../view/edition-facts.ts';
import { type Expanded, type Expansion, expand } from '../../../view/expand.ts';
import { expansionOf } from '../../../view/expansion.ts';
import { withGaps } from '../../../view/gaps.ts';
import { headerView } from '../../../view/header.ts';
import { orNull } from '../../../view/marked-text.ts';
import { noteOf } from '../../../view/note.ts';
import { recipientsOf } from '../../../view/recipients.ts';
import { reviewView } from '../../../view/review.ts';
import { signatureView } from '../../../view/signature.ts';
import type { ViewOptions } from '../../view-options.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';
import { parts, statutoryContent } from '../part.ts';
import { openingParagraphs } from './opening.ts';
import { partViews } from './parts.ts';
import type { ReportView } from './report-view.ts';
import { withReviewNotes } from './review-notes.ts';
import { bylinesOf, titleOf } from './title.ts';
import { withheldRows } from './withheld-rows.ts';

/** Makes the facts ready for one edition: figures put in, dates written, gaps marked, withheld pieces left out. Pure. */
export function createView(facts: AnnualReport, options: ViewOptions): ReportView {
  const { edition, missing = [] } = options;
  const chosen = chosenEdition(factsKind, facts, edition);
  const expansion = expansionOf(facts, chosen, options.showUnverified);
  const texts = textsOf(facts, chosen, missing, expansion);
  const wanted = parts.filter((part) => missing.includes(`/${part}`));
  const arranged = arrange(factsKind, facts, wanted).map((part) => ({
    ...part,
    heading: expand(part.heading, '', expansion),
  }));
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
    review: edition === 'review' ? reviewOf(facts, missing, told) : null,
    colophon: colophonView(texts, chosen),
  };
}

function textsOf(
  facts: AnnualReport,
  chosen: Chosen,
  missing: readonly string[],
  expansion: Expansion,
): EditionTexts<AnnualReport> {
  const shown = withLeadershipOf(
    expand(withGaps({ schema: factsKind.schema, statutory: statutoryContent }, facts, missing), '', expansion),
    chosen,
  );
  const noted = chosen.edition === 'review' ? withReviewNotes(shown) : shown;
  return { ...noted, own: ownOf(noted, chosen) };
}

/** An edition tells the duties of its own authorities' heads: a government's report has none of the party secretary's. */
function withLeadershipOf(texts: Expanded<AnnualReport>, { terms }: Chosen): Expanded<AnnualReport> {
  const { leadership } = texts;
  if (!leadership?.items) return texts;
  const items = leadership.items.filter(({ role }) => role === undefined || terms.leadershipRoles.includes(role));
  return { ...texts, leadership: { ...leadership, items } };
}

function reviewOf(facts: AnnualReport, missing: readonly string[], parts: ReportView['parts']) {
  const { parts: publicParts } = createView(facts, { edition: 'public' });
  return reviewView({ kind: factsKind, facts, missing, withheld: withheldRows(facts), parts, publicParts });
}
