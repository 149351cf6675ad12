import type { EditionTerms } from '../domain/editions/edition-terms.ts';
import type { Facts } from '../facts/facts.ts';
import { type ReferenceValues, referenceValues } from '../facts/texts/reference-names.ts';
import { namesOf, shortName } from './authority-names.ts';

/** What every word in braces becomes in this edition: figures, {领导}, {自称}. */
export function wordsOf(facts: Facts, terms: Pick<EditionTerms, 'leaders'>): ReferenceValues {
  const authority = facts.authority ?? {};
  const words = new Map<string, string>();
  const leaders = namesOf(shortName, authority, terms.leaders).map(String);
  if (leaders.length > 0) words.set('领导', `在${listNames(leaders)}的正确领导下`);
  const self = authority.selfReference?.trim() || authority.shortName?.trim();
  if (self) words.set('自称', self);
  const values = referenceValues(facts);
  return { get: (word) => words.get(word) ?? values.get(word) };
}

/** 市委、市政府 · 市委、市政府和县委. */
function listNames(names: readonly string[]): string {
  return names.length < 3 ? names.join('、') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}
