import { arrange } from '../../../facts/order/arrangement.ts';
import { annexView } from '../../../view/annex.ts';
import { recipientsOf } from '../../../view/authority-names.ts';
import { catalogueView } from '../../../view/catalogue.ts';
import { colophonView } from '../../../view/colophon.ts';
import { headerView } from '../../../view/header.ts';
import { orNull } from '../../../view/marked-text.ts';
import { noteOf } from '../../../view/note.ts';
import { reviewView } from '../../../view/review-tables.ts';
import { signatureView } from '../../../view/signature.ts';
import { tellEdition, type ViewOptions } from '../../../view/tell-edition.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';
import { parts, statutoryContent } from '../part.ts';
import { openingParagraphs } from './opening.ts';
import { partViews } from './parts.ts';
import { previousPlanTables } from './previous-plan-table.ts';
import type { ReportView } from './report-view.ts';
import { withReviewNotes } from './review-notes.ts';
import { bylinesOf, titleOf } from './title.ts';
import { withheldRows } from './withheld-rows.ts';

/** Makes the facts ready for one edition: figures put in, dates written, gaps marked, withheld pieces left out. Pure. */
export function createView(facts: AnnualReport, options: ViewOptions): ReportView {
  const { edition, missing = [] } = options;
  const { chosen, texts: written, expand } = tellEdition({ ...factsKind, statutory: statutoryContent }, facts, options);
  const texts = edition === 'review' ? withReviewNotes(written) : written;
  const wanted = parts.filter((part) => missing.includes(`/${part}`));
  const arranged = arrange(factsKind, facts, wanted).map((part) => ({ ...part, heading: expand(part.heading) }));
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

function reviewOf(facts: AnnualReport, missing: readonly string[], parts: ReportView['parts']) {
  const { parts: publicParts } = createView(facts, { edition: 'public' });
  const { tables } = reviewView({ kind: factsKind, facts, missing, withheld: withheldRows(facts), parts, publicParts });
  return { tables: [...tables, ...previousPlanTables(facts)] };
}
