import type { Edition } from '../../domain/editions/edition.ts';
import type { Facts } from '../../facts/facts.ts';
import { walkTexts } from '../../facts/texts/walk-texts.ts';
import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import type { Kind } from '../kind.ts';
import { readCatalogue } from './read-catalogue.ts';

/** Words of a paper that stand nowhere in the facts, with their place. */
export interface NotTaken {
  readonly place: string;
  readonly words: string;
}

/** Every clause of a paper's body that the facts made of it neither hold nor print, letter for letter but for marks and ordinals. */
export function notTaken(paper: ForeignPaper, facts: Facts, kind: Pick<Kind, 'createView'>): NotTaken[] {
  const [edition] = Object.keys(facts.editions ?? {}) as Edition[];
  const printed = edition ? kind.createView(facts, { edition }) : {};
  const texts = [...walkTexts(facts), ...walkTexts(printed)].map(({ text }) => text);
  const held = lettersOf([...texts, ...readCatalogue(paper).taken].join('\n'));
  return paper.texts.flatMap(({ text, place, isBody }): NotTaken[] => {
    if (!isBody) return [];
    const clauses = text
      .split(/[。；;：:，,、\s]|[一二三四五六七八九十]{1,2}是/u)
      .filter((clause) => lettersOf(clause) !== '');
    const missing = clauses.filter((clause) => !held.includes(lettersOf(clause)));
    return missing.length > 0 ? [{ place, words: missing.join('…') }] : [];
  });
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\n]/gu, '');
}
