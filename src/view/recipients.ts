import type { Chosen } from '../facts/chosen-edition.ts';
import { namesOf, shortName } from './authority-names.ts';
import type { EditionTexts } from './edition-facts.ts';
import { join, joinList, orNull, type Text, withoutEndMark } from './marked-text.ts';

/** 主送机关 with the colon: as the office names them, or as the edition has them; null where there are none. */
export function recipientsOf(texts: EditionTexts, chosen: Chosen, between = '、'): Text | null {
  const { mainRecipients } = chosen.terms;
  const usual =
    typeof mainRecipients === 'string' ? [mainRecipients] : namesOf(shortName, texts.authority, mainRecipients);
  const named = texts.own.mainRecipients ?? usual;
  const names = named.flatMap((name) => orNull(name) ?? []).map(withoutEndMark);
  return names.length === 0 ? null : join(joinList(names, between), '：');
}
