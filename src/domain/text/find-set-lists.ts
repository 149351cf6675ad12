import type { SetList } from '../tables/set-lists.ts';
import { allMatches } from './all-matches.ts';
import type { Span } from './span.ts';

/** A list that is set otherwise than it stands. */
export interface OddList extends Span {
  readonly found: string;
  readonly list: SetList;
}

/** Three things or more that stand in one row. */
const row = /[^，。；：、“”（）《》\s]{2,16}(?:、[^，。；：、“”（）《》\s]{2,24}){2,}/gu;

/** The rows of a text that are meant as one of some set lists and stand in another order, or have a member that the list has not. */
export function findOddLists(text: string, lists: readonly SetList[]): OddList[] {
  return allMatches(text, row).flatMap(({ 0: words, index }) => {
    const parts = words.split('、');
    const odd = lists.flatMap((list) =>
      windowsOf(parts, list.members)
        .slice(0, 1)
        .map((window) => ({ list, ...window })),
    );
    const best = odd.toSorted((one, other) => other.list.members.length - one.list.members.length)[0];
    if (!best) return [];
    const start = index + words.indexOf(best.found);
    return [{ start, end: start + best.found.length, found: best.found, list: best.list }];
  });
}

/** Where the members of a list stand in a row otherwise than in their order. */
function windowsOf(parts: readonly string[], members: readonly string[]): { readonly found: string }[] {
  const windows: { readonly found: string }[] = [];
  for (let at = 0; at + members.length <= parts.length; at++) {
    const own = parts.slice(at, at + members.length).map((part, index) => cut(part, members, index));
    if (isMeant(own, members)) windows.push({ found: own.join('、') });
  }
  return windows;
}

/** Of the first and the last thing in a row what may be a member: a verb stands before the one, a noun behind the other. */
function cut(part: string, members: readonly string[], index: number): string {
  const last = members.length - 1;
  if (index > 0 && index < last) return part;
  const known = members.find((member) => (index === 0 ? part.endsWith(member) : part.startsWith(member)));
  const { length } = known ?? members[index] ?? '';
  return index === 0 ? part.slice(-length) : part.slice(0, length);
}

/** Members of lists that offices make after the pattern of a set one: they are no slips of its own. */
const others = new Set(
  '部门协同 部门联动 部门配合 部门协作 部门负责 社会参与 社会共治 群众参与 全民参与 企业主体'.split(' '),
);

/** The same members in another order; or each as alike as can be, most of them the same; of three, two the same and the third but for a letter in four. */
function isMeant(own: readonly string[], members: readonly string[]): boolean {
  const same = own.filter((one, index) => one === members[index]).length;
  if (same === members.length) return false;
  if (members.every((member) => own.includes(member))) return true;
  const isShort = members.length < 4;
  if (same < (isShort ? 2 : members.length / 2) || (isShort && own[0] !== members[0])) return false;
  // 部门协同、社会参与: another list of another thing, that begins alike.
  if (own.some((one) => others.has(one))) return false;
  const least = isShort ? 0.75 : 0.5;
  return own.every((one, index) => sharedLetters(one, members[index] ?? '') >= (members[index] ?? '').length * least);
}

function sharedLetters(one: string, other: string): number {
  return [...one].filter((letter) => other.includes(letter)).length;
}
