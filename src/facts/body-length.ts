import type { Facts } from './facts.ts';
import { printedTexts } from './printed-texts.ts';
import { printedGroups } from './written-texts.ts';

/** How long the body is in characters as printed: spaces and annexes left out, an astral character counts as one. */
export function bodyLength(facts: Facts): number {
  const body = printedGroups.filter((group) => group !== 'annexes');
  let length = 0;
  for (const { text } of printedTexts(facts, body))
    for (const character of text) if (character.trim() !== '') length += 1;
  return length;
}
