import type { Chosen } from '../../../facts/chosen-edition.ts';
import { arrange } from '../../../facts/order/arrangement.ts';
import { annexView } from '../../../view/annex.ts';
import { catalogueView } from '../../../view/catalogue.ts';
import { dateText } from '../../../view/colophon.ts';
import type { Expanded } from '../../../view/expand.ts';
import { cornerView } from '../../../view/header.ts';
import { honoursText } from '../../../view/honours.ts';
import { join, orNull, type Text } from '../../../view/marked-text.ts';
import { contactNote } from '../../../view/note.ts';
import { reviewView, withheldRows } from '../../../view/review-tables.ts';
import { tellEdition, type ViewOptions } from '../../../view/tell-edition.ts';
import type { Experience } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';
import type { ExperienceView } from './experience-view.ts';
import { partViews } from './parts.ts';

/**
 * Makes the facts ready for one edition: figures put in, gaps marked, withheld pieces left out. It is no 公文: of that it has only
 * what must stand in the corner of a classified paper, and whom to ask. Pure.
 */
export function createView(facts: Experience, options: ViewOptions): ExperienceView {
  const { edition, missing = [] } = options;
  const { chosen, texts, expand } = tellEdition({ ...factsKind, statutory: {} }, facts, options);
  const wanted = factsKind.parts.map(({ name }) => name).filter((name) => missing.includes(`/${name}`));
  const arranged = arrange(factsKind, facts, wanted).map((part) => ({ ...part, heading: expand(part.heading) }));
  const title = join(texts.title?.first, texts.title?.second && join('　', texts.title.second));
  const parts = partViews(texts, arranged);
  return {
    header: edition === 'public' ? null : cornerView(texts, chosen),
    catalogue: catalogueView(texts, byAuthority(chosen), title),
    title,
    subtitle: subtitleOf(texts),
    bylines: [orNull(texts.byline), dateText(texts.own.dateOfIssue)].filter((line) => line !== null),
    mainRecipients: null,
    opening: { paragraphs: openingParagraphs(texts) },
    parts,
    ending: (texts.ending?.paragraphs ?? []).filter((text) => orNull(text) !== null),
    signature: null,
    note: edition === 'public' ? null : contactNote(texts),
    annexes: (texts.annexes ?? []).map(annexView),
    review: edition === 'review' ? reviewOf(facts, missing, parts) : null,
    colophon: null,
  };
}

/** A website's catalogue says whose a text is, although nobody signs it. */
function byAuthority(chosen: Chosen): Chosen {
  return { ...chosen, terms: { ...chosen.terms, authorities: ['authority'] } };
}

function subtitleOf({ title }: Expanded<Experience>): Text | null {
  const subtitle = orNull(title?.subtitle);
  return subtitle && join('——', subtitle);
}

/** The opening with the honours as its last paragraph, and the transition, where there is one, run in at its end. */
function openingParagraphs({ opening, honours }: Expanded<Experience>): Text[] {
  const paragraphs = [...(opening?.paragraphs ?? []), honoursText(honours)].filter((text) => orNull(text) !== null);
  const last = join(paragraphs.at(-1), orNull(opening?.transition));
  return orNull(last) === null ? [] : [...paragraphs.slice(0, -1), last];
}

function reviewOf(facts: Experience, missing: readonly string[], parts: ExperienceView['parts']) {
  const { parts: publicParts } = createView(facts, { edition: 'public' });
  return reviewView({ kind: factsKind, facts, missing, withheld: withheldRows(factsKind, facts), parts, publicParts });
}
