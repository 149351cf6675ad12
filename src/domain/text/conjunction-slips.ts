import { conjunctions } from '../tables/conjunctions.ts';
import { allMatches } from './all-matches.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

interface Pair {
  readonly answers: readonly string[];
  /** What does not answer, where it opens a clause behind at most a short subject. */
  readonly wrong: RegExp;
}

const pairs: ReadonlyMap<string, Pair> = new Map(
  conjunctions
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = [], answers = [], others = []] = line.split('|').map((cell) => cell.trim().split(' '));
      const long = others.filter((word) => word.length > 1);
      const short = others.filter((word) => word.length === 1);
      const wrong = new RegExp(`^(?:.{0,6}?(?:${long.join('|')})${short.map((word) => `|${word}`).join('')})`, 'u');
      return first.map((word): [string, Pair] => [word, { answers, wrong }]);
    }),
);

const words = [...pairs.keys()].toSorted((one, other) => other.length - one.length);
/** A first conjunction, the rest of its clause, and the clause behind it. */
const firstClause = new RegExp(`(${words.join('|')})([^，。；：！？]{1,40})，([^，。；：！？]{1,60})`, 'gu');

export const conjunctionSigns = signsOf(firstClause);

/** How long a subject before a conjunction may be. */
const subject = 8;

/** Conjunctions that the next clause answers by one that does not belong to them: 虽然……，而且……, 不但……，反而……. */
export function conjunctionSlips(text: string): (Span & { readonly right: string })[] {
  return allMatches(text, firstClause).flatMap(({ 0: found, 1: first = '', 2: own = '', 3: next = '', index }) => {
    const pair = pairs.get(first);
    const wrong = pair?.wrong.exec(next)?.[0];
    if (!pair || wrong === undefined || !opensClause(text, index)) return [];
    const rest = next.slice(wrong.length);
    const isSure = wrong.length > 1 && next.startsWith(wrong) && !wrong.startsWith('只');
    if (pair.answers.some((answer) => (answer.length > 1 || !isSure) && rest.includes(answer))) return [];
    if (wrong.endsWith('反而') && /[不没未无]/u.test(own)) return [];
    const end = index + found.length - next.length + wrong.length;
    return [{ start: index, end, right: [first, '……，', pair.answers[0], '……'].join('') }];
  });
}

function opensClause(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - subject - 1), at);
  return before.length <= subject || /[，。；：！？、]/u.test(before);
}
