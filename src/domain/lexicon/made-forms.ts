import { lookAlikes } from './look-alikes.ts';

/** How the words in a text differ from the term that is meant. */
export type Slip = 'sound' | 'shape' | 'dropped' | 'swapped';

/** What a term becomes by a slip. */
export interface MadeForm {
  readonly form: string;
  readonly term: string;
  readonly slip: Slip;
}

/** Letters without which a term is another that is as good: 清单化管理, 清单管理, 调解员队伍, 调解队伍. */
const addable = new Set('化性式型业大总新高党期面事员');

/** The letters that look like each letter. */
function lookAlikesOf(): Map<string, string> {
  const found = new Map<string, string>();
  for (const group of lookAlikes) {
    for (const letter of group) found.set(letter, (found.get(letter) ?? '') + group.replace(letter, ''));
  }
  return found;
}

/**
 * What terms become when a letter is replaced by one that looks like it, or, within a longer term, left out or changed with its
 * neighbour. `isCommon` knows the pairs of letters that terms hold: a form all of whose pairs are common may be words of its own.
 */
export function madeForms(terms: readonly string[], isCommon: (pair: string) => boolean): MadeForm[] {
  const alike = lookAlikesOf();
  const made: MadeForm[] = [];
  for (const term of terms) {
    for (let at = 0; at < term.length; at++) {
      const [before, one = '', other = '', behind] = [term.slice(0, at), term[at], term[at + 1], term.slice(at + 2)];
      for (const letter of alike.get(one) ?? '')
        made.push({ form: before + letter + other + behind, term, slip: 'shape' });
      const swapped = before + other + one + behind;
      if (term.length >= 4 && other && one !== other && hasRarePair(swapped, isCommon))
        made.push({ form: swapped, term, slip: 'swapped' });
      const dropped = before + other + behind;
      const fromEdge = Math.min(at, term.length - 1 - at);
      const isWithin = term.length >= 7 ? fromEdge > 0 : term.length >= 5 && fromEdge > 1;
      if (isWithin && !addable.has(one) && hasRarePair(dropped, isCommon))
        made.push({ form: dropped, term, slip: 'dropped' });
    }
  }
  return made;
}

function hasRarePair(form: string, isCommon: (pair: string) => boolean): boolean {
  for (let at = 0; at + 1 < form.length; at++) if (!isCommon(form.slice(at, at + 2))) return true;
  return false;
}
