import { allMatches } from '../../domain/text/all-matches.ts';
import type { Facts } from '../facts.ts';
import { printedTexts } from './printed-texts.ts';
import { printedGroups } from './written-texts.ts';

/** A space, and the first half of an astral character. */
const uncounted = /[\s\ud800-\udbff]/g;

/** How long the body is in characters as printed: spaces and annexes left out, an astral character counts as one. */
export function bodyLength(facts: Facts): number {
  const body = printedGroups.filter((group) => group !== 'annexes');
  let length = 0;
  for (const { text } of printedTexts(facts, body)) length += text.length - allMatches(text, uncounted).length;
  return length;
}
