import type { Edition } from '../domain/editions/edition.ts';
import { type Chosen, chosenEdition, toldIn } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { type EditionTexts, ownOf } from './edition-facts.ts';
import { type Expanded, type Expansion, expand } from './expand.ts';
import { type GappedKind, withGaps } from './gaps.ts';
import { wordsOf } from './words.ts';

/** What a view is made for. */
export interface ViewOptions {
  readonly edition: Edition;
  /** Pointers of missing answers that are to show as gaps; none for a paper that is to be sent. */
  readonly missing?: readonly string[];
  /** Whether answers marked 待核实 or 没写完 are to be highlighted. */
  readonly showUnverified?: boolean;
  /** Whether every text says of which answer it was made. */
  readonly isTraced?: boolean;
}

/** One edition of a paper: whom it is for, and what it tells, its texts ready to print. */
export interface ToldEdition<Told extends Facts> {
  readonly chosen: Chosen;
  readonly texts: EditionTexts<Told>;
  /** Makes a text that stands in no answer ready to print: a heading that the tool writes. */
  readonly expand: <Words extends string | undefined>(words: Words) => Expanded<Words>;
}

/**
 * What one edition of a paper tells. Words in braces are written out and what is unverified is marked, gaps are put where
 * something is missing, all by the pointers of the facts as the office wrote them; then what the edition does not tell is left out.
 */
export function tellEdition<Told extends Facts>(
  kind: FactsKind & GappedKind,
  facts: Told,
  { edition, missing = [], showUnverified = false, isTraced = false }: ViewOptions,
): ToldEdition<Told> {
  const chosen = chosenEdition(kind, facts, edition);
  const expansion: Expansion = {
    words: wordsOf(facts, chosen.terms),
    unverified: new Set(showUnverified ? unverifiedIn(facts) : []),
    ...(isTraced ? { isTraced: (path) => isFreeText(kind, path) } : {}),
  };
  const whole = withGaps(kind, expand(facts, '', expansion), missing);
  const told = toldIn(kind, whole as Facts, edition) as unknown as Expanded<Told>;
  const own = ownOf(told as Expanded<Facts>, chosen);
  return {
    chosen,
    texts: { ...told, own },
    expand: (words) => expand(words, isTraced ? settingOf(facts, words) : '', expansion),
  };
}

/** Whether the answer at a pointer is the office's own words, no choice. */
function isFreeText({ schema }: FactsKind, path: string): boolean {
  const node = path === '' ? undefined : schema.at(path);
  return node !== undefined && node.enum === undefined && node.const === undefined;
}

/** The pointer of the heading that the office has set so; none where the tool writes it. */
function settingOf({ structure }: Facts, words: string | undefined): string {
  const index = (structure?.parts ?? []).findIndex(({ heading }) => heading?.trim() === words);
  return words === undefined || index < 0 ? '' : `/structure/parts/${index}/heading`;
}

function unverifiedIn({ marks = [] }: Facts): string[] {
  return marks.filter(({ state }) => state === '待核实' || state === '没写完').map(({ path }) => path);
}
