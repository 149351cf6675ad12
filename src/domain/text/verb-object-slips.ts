import { objectVerbs, otherVerbs } from '../tables/object-verbs.ts';
import { allMatches } from './all-matches.ts';
import { behindLast } from './sentences.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

/** What a thing cannot take, and what is written instead. */
interface Denied {
  readonly verbs: ReadonlySet<string>;
  readonly right: string;
}

const denied: ReadonlyMap<string, Denied> = new Map(
  objectVerbs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [objects = '', verbs = '', right = ''] = line.split('|').map((cell) => cell.trim());
      const own = { verbs: new Set(verbs.split(' ')), right };
      return objects.split(' ').map((object): [string, Denied] => [object, own]);
    }),
);

const verbs = [
  ...new Set([...otherVerbs.trim().split(/\s+/u), ...[...denied.values()].flatMap((one) => [...one.verbs])]),
];
const anyVerb = new RegExp(longestFirst(verbs).join('|'), 'gu');
/** A thing at the end of its clause; what stands before 、 or 和 may belong to a noun behind it. */
const objectAtEnd = new RegExp(`(?=[，。；]|$)(?<=(${longestFirst([...denied.keys()]).join('|')}))`, 'gu');

export const verbObjectSigns = signsOf(objectAtEnd);

/** How far before its object a verb is looked for. */
const reach = 16;
const marks = '，。；：！？、“”《》（）(),;:0123456789';

/**
 * Verbs that do not go with the thing at the end of their clause: 降低审批环节, 增强宣传手段. The last verb before the thing governs it;
 * silent where that verb stands behind 的 (作风的改善) or a noun (工作开展成效), or in words that describe the thing (履行不到位的问题).
 */
export function verbObjectSlips(text: string): (Span & { readonly right: string })[] {
  return allMatches(text, objectAtEnd).flatMap(({ 1: object = '', index: end }) => {
    const index = end - object.length;
    const before = text.slice(Math.max(0, index - reach), index);
    const clause = behindLast(before, marks);
    const verb = allMatches(clause, anyVerb).at(-1);
    const own = denied.get(object);
    if (!verb || !own?.verbs.has(verb[0])) return [];
    const isDescribed = clause.endsWith('的') || /(?:[的性]|工作|活动|任务)$/u.test(clause.slice(0, verb.index));
    const start = index - clause.length + verb.index;
    return isDescribed ? [] : [{ start, end, right: own.right }];
  });
}

function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((one, other) => other.length - one.length);
}
