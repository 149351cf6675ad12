import { bodyTexts } from './body-texts.ts';
import type { Facts } from './load.ts';

/** How long the body is in characters, spaces left out; an astral character counts as one. */
export function bodyLength(facts: Facts): number {
  let length = 0;
  for (const { text } of bodyTexts(facts)) for (const character of text) if (character.trim() !== '') length += 1;
  return length;
}
