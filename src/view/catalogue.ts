import type { Chosen } from '../facts/chosen-edition.ts';
import { issuingNames } from './authority-names.ts';
import { dateText } from './colophon.ts';
import type { EditionTexts } from './edition-facts.ts';
import { documentNumberOf } from './header.ts';
import { joinList, orNull, type Text } from './marked-text.ts';
import type { CatalogueView } from './view.ts';

/**
 * The catalogue data above a published report, two entries a row; what is not known is left out. The name is long and has a
 * row of its own.
 */
export function catalogueView(texts: EditionTexts, chosen: Chosen, title: Text): CatalogueView | null {
  const { publication, own } = texts;
  if (chosen.edition !== 'public' || !publication) return null;
  const entries: (readonly [string, Text | null])[] = [
    ['索引号', orNull(publication.indexNumber)],
    ['分类', orNull(publication.category)],
    ['发布机构', orNull(publication.publisher) ?? orNull(joinList(issuingNames(texts, chosen), '、'))],
    ['体裁', orNull(publication.genre)],
    ['文号', own.documentNumber?.serial === undefined ? null : documentNumberOf(texts, chosen)],
    ['有效性', orNull(publication.validity)],
    ['成文日期', dateText(own.dateOfIssue)],
    ['发布日期', dateText(publication.publishedDate ?? publication.plannedDate)],
  ];
  return { rows: [...inPairs(entries.flatMap(knownEntry)), ['名称', title]] };
}

function knownEntry([name, value]: readonly [string, Text | null]): Text[][] {
  return value === null ? [] : [[name, value]];
}

/** Two entries a row; an odd one at the end has its own. */
function inPairs(entries: readonly Text[][]): Text[][] {
  return entries.flatMap((entry, index) => (index % 2 === 0 ? [[...entry, ...(entries[index + 1] ?? [])]] : []));
}
