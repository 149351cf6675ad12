import { allMatches } from './all-matches.ts';
import type { Span } from './span.ts';

/** A mention of an annex that the list of annexes does not bear out. */
export interface AnnexSlip extends Span {
  readonly found: string;
  /** How many there are, or the number of the annex that is meant. */
  readonly listed: number;
  readonly meant?: number;
}

const list = /附件[：:]\s?(?=1[.．、])/u;
const entry = /(\d{1,2})[.．、]([^；;。\d]{2,40})/gu;
const mention = /([^，。；：！？（(]{0,24})[（(]?(?:详见|参见|另见|见)附件(\d{1,2})/gu;

/** The titles of the annexes that a text lists, 附件：1.…；2.…, and where the list begins. */
export function annexList(text: string): { readonly titles: readonly string[]; readonly start: number } | undefined {
  const head = list.exec(text);
  if (!head) return undefined;
  const titles = allMatches(text.slice(head.index), entry).map(([, , title = '']) => title);
  return titles.length > 0 ? { titles, start: head.index } : undefined;
}

/** Mentions of annexes that are not there, or of which another is told than it is about. */
export function findAnnexSlips(text: string, titles: readonly string[]): AnnexSlip[] {
  return allMatches(text, mention).flatMap(({ 0: words, 1: about = '', 2: number = '', index }) => {
    const end = index + words.length;
    const start = end - `附件${number}`.length;
    const spot = { start, end, found: text.slice(start, end), listed: titles.length };
    if (Number(number) > titles.length) return [spot];
    const meant = likest(about, titles);
    return meant === -1 || meant === Number(number) - 1 ? [] : [{ ...spot, meant: meant + 1 }];
  });
}

/** The title that shares the most pairs of letters with what is said, where no other shares half as many. */
function likest(about: string, titles: readonly string[]): number {
  const shared = titles.map((title) => {
    let count = 0;
    for (let at = 0; at + 1 < title.length; at++) if (about.includes(title.slice(at, at + 2))) count += 1;
    return count;
  });
  const most = Math.max(...shared);
  if (most < 3 || shared.filter((count) => count * 2 > most).length > 1) return -1;
  return shared.indexOf(most);
}
