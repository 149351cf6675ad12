import { type SetPhrase, setPhrases } from '../tables/set-phrases.ts';
import type { Span } from './span.ts';

/** Words that begin and end as a set phrase does and differ within. */
export interface PhraseSlip extends Span {
  readonly found: string;
  readonly phrase: SetPhrase;
}

/** How many letters of a phrase may differ, in a row, and how many stand as they should at either end. */
const mostApart = 4;
const fewestAlike = 3;
const shortest = 8;

/** What may stand within a phrase or be left out of it and changes nothing. */
const idle = /^[的和与及“”、，]*$/u;

/** How many letters stand in the place of how many, the fewest first. */
const stretches: readonly (readonly [apart: number, lost: number])[] = Array.from(
  { length: (mostApart + 1) ** 2 - 1 },
  (_none, index) => [Math.floor((index + 1) / (mostApart + 1)), (index + 1) % (mostApart + 1)] as const,
).sort(([one, other], [next, after]) => one + other - next - after);

let ready: ReadonlyMap<string, readonly SetPhrase[]> | undefined;

/** By their first three letters. */
function phrasesByHead(): ReadonlyMap<string, readonly SetPhrase[]> {
  if (ready) return ready;
  const byHead = new Map<string, SetPhrase[]>();
  for (const phrase of setPhrases) {
    const head = phrase.words.slice(0, fewestAlike);
    byHead.set(head, [...(byHead.get(head) ?? []), phrase]);
  }
  ready = byHead;
  return ready;
}

/** The set phrases of a text in which one stretch is another than it should be, too short or too long. */
export function findPhraseSlips(text: string): PhraseSlip[] {
  const slips: PhraseSlip[] = [];
  const heads = phrasesByHead();
  for (let at = 0; at + shortest <= text.length + mostApart; at++) {
    const phrases = heads.get(text.slice(at, at + fewestAlike));
    if (!phrases || phrases.some(({ words }) => text.startsWith(words, at))) continue;
    const best = phrases
      .flatMap((phrase) => slipAt(text, at, phrase) ?? [])
      .toSorted((one, other) => other.end - one.end)[0];
    if (!best) continue;
    slips.push(best);
    at = best.end - 1;
  }
  return slips;
}

/** The shortest stretch in which the words at a place differ from a phrase, if it is a slip. */
function slipAt(text: string, at: number, phrase: SetPhrase): PhraseSlip | undefined {
  const { words, firm } = phrase;
  if (words.length < shortest) return undefined;
  let before = fewestAlike;
  while (before < words.length && text[at + before] === words[before]) before++;
  for (const [apart, lost] of firm ? stretches : [[1, 1] as const]) {
    const behind = words.length - before - lost;
    const from = at + before + apart;
    if (behind < fewestAlike || text.slice(from, from + behind) !== words.slice(-behind)) continue;
    const [is, should] = [text.slice(at + before, from), words.slice(before, before + lost)];
    if (!isSlip(is, should) || (before + behind) * 3 < words.length * 2) return undefined;
    return { start: at, end: from + behind, found: text.slice(at, from + behind), phrase };
  }
  return undefined;
}

function isSlip(is: string, should: string): boolean {
  if (should === '' || (idle.test(is) && idle.test(should))) return false;
  // 依法治县: what the country does, told of a place.
  if (/^[省市州县区镇乡村]$/u.test(is)) return false;
  return /^[\u4e00-\u9fff、]*$/u.test(is) && !is.endsWith('、') && !is.startsWith('、');
}
