import { walkTexts } from '../../../facts/texts/walk-texts.ts';
import type { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import type { AnnualReport } from '../facts.generated.ts';

/** Words of a paper that stand nowhere in the facts, with their place. */
export interface NotTaken {
  readonly place: string;
  readonly words: string;
}

/** Every clause of a paper's body that the facts made of it do not hold, letter for letter but for marks and ordinals. */
export function notTaken(paper: ForeignPaper, facts: AnnualReport): NotTaken[] {
  const held = lettersOf(
    walkTexts(facts)
      .map(({ text }) => text)
      .join('\n'),
  );
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
