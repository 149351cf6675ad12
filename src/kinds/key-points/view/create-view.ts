import type { Chosen } from '../../../facts/chosen-edition.ts';
import { annexView } from '../../../view/annex.ts';
import { issuingNames, recipientsOf } from '../../../view/authority-names.ts';
import { catalogueView } from '../../../view/catalogue.ts';
import { colophonView } from '../../../view/colophon.ts';
import type { EditionTexts } from '../../../view/edition-facts.ts';
import { headerView } from '../../../view/header.ts';
import { join, orNull, type Text } from '../../../view/marked-text.ts';
import { noteOf } from '../../../view/note.ts';
import { signatureView } from '../../../view/signature.ts';
import { tellEdition, type ViewOptions } from '../../../view/tell-edition.ts';
import type { HeaderView } from '../../../view/view.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';
import { assignmentTable } from './assignment-table.ts';
import { asIssuer } from './issuer.ts';
import type { KeyPointsView } from './key-points-view.ts';
import { noticeText, noticeTitle } from './notice.ts';
import { reviewView } from './review.ts';
import { partViews } from './tasks.ts';
import { titleOf } from './title.ts';

/** Makes the facts ready for one edition: figures put in, dates written, gaps marked, withheld pieces left out. Pure. */
export function createView(facts: KeyPoints, options: ViewOptions): KeyPointsView {
  const { edition, missing = [] } = options;
  const { chosen, texts } = tellEdition({ ...factsKind, statutory: {} }, facts, options);
  const issued = withRecipients(asIssuer(texts), chosen);
  const isAlone = texts.structure?.form === 'alone';
  const own = titleOf(texts);
  const title =
    orNull(texts.own.title) ?? (isAlone ? own : noticeTitle(texts.notice ?? {}, issuingNames(issued, chosen), own));
  const mainRecipients = recipientsOf(issued, chosen, '，');
  const signature = signatureView(issued, chosen);
  const note = noteOf(issued, chosen);
  const closing = orNull(texts.own.closing);
  const parts = partViews(texts, edition === 'review');
  const table = assignmentTable(texts);
  return {
    header: withoutSignatories(headerView(issued, chosen), texts.own.signatories !== undefined),
    catalogue: catalogueView(issued, chosen, title),
    title,
    bylines: [],
    mainRecipients,
    notice:
      isAlone || !signature
        ? null
        : { title, mainRecipients, text: noticeText(texts.notice ?? {}, own), closing, signature, note },
    keyPoints: {
      title: isAlone ? title : own,
      caption: orNull(texts.caption),
      mainRecipients: isAlone ? mainRecipients : null,
      opening: { paragraphs: openingOf(texts) },
      parts,
      tail: orNull(texts.tail),
      closing: isAlone ? closing : null,
    },
    signature: isAlone ? signature : null,
    note: isAlone ? note : null,
    annexes: [...(texts.annexes ?? []).map(annexView), ...(table ? [table] : [])],
    review: edition === 'review' ? reviewView(facts, missing, parts, publicParts(facts)) : null,
    colophon: colophonView(issued, chosen),
  };
}

/** What is published is what was sent, recipients and all. */
function withRecipients<Texts extends EditionTexts<KeyPoints>>(texts: Texts, { edition, base }: Chosen): Texts {
  const sent = texts.editions?.[base as 'issued']?.mainRecipients;
  if (edition !== 'public' || !sent || texts.own.mainRecipients) return texts;
  return { ...texts, own: { ...texts.own, mainRecipients: sent } };
}

/** A paper sent down names nobody who signs it, and no room is kept for one. */
function withoutSignatories(header: HeaderView | null, isNamed: boolean): HeaderView | null {
  return header && !isNamed ? { ...header, signatories: [] } : header;
}

/** The opening, with the words that lead to the body run in at its end. */
function openingOf({ opening = {} }: EditionTexts<KeyPoints>): Text[] {
  const paragraphs = (opening.paragraphs ?? []).filter((text) => orNull(text) !== null);
  const transition = orNull(opening.transition);
  return transition ? [...paragraphs.slice(0, -1), join(paragraphs.at(-1), transition)] : paragraphs;
}

function publicParts(facts: KeyPoints): KeyPointsView['keyPoints']['parts'] {
  return createView(facts, { edition: 'public' }).keyPoints.parts;
}
