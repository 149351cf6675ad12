import { lettersIn } from './letters-in.ts';
import type { Span } from './span.ts';

/** A stretch of one text that stands word for word in another: where, and in which of the others. */
export interface SharedPassage extends Span {
  readonly source: number;
}

/**
 * Finds the stretches of at least `fewest` characters that one of `texts` shares with one of `sources`. Every shared stretch of
 * that length holds a whole block of half the length cut from the source at a fixed step; so the blocks are looked up,
 * not the stretches, and the time is proportional to the lengths.
 */
export function passagesSharedWith(
  sources: readonly string[],
  texts: readonly string[],
  fewest: number,
): (text: string) => SharedPassage[] {
  const size = Math.floor(fewest / 2);
  const blocks = blocksOf(sources, size, lettersIn(texts));
  const opens = lettersIn([...blocks.keys()].map((block) => block.slice(0, opening)));
  return (text) => sharedPassages(text, { sources, fewest, size, blocks, opens });
}

/** What is looked up in a text: the blocks, and quickly whether any begins so. */
interface Search {
  readonly sources: readonly string[];
  readonly fewest: number;
  readonly size: number;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly opens: (words: string) => boolean;
}

function sharedPassages(text: string, { sources, fewest, size, blocks, opens }: Search): SharedPassage[] {
  const passages: SharedPassage[] = [];
  let from = 0;
  for (let at = 0; at + size <= text.length; at++) {
    const block = opens(text.slice(at, at + opening)) ? blocks.get(text.slice(at, at + size)) : undefined;
    if (!block) continue;
    const source = sources[block.source] ?? '';
    const before = sharedBefore(text, at, Math.max(from, at - size), source, block.at);
    const after = sharedAfter(text, at, source, block.at);
    if (before + after < fewest) continue;
    passages.push({ start: at - before, end: at + after, source: block.source });
    from = at + after;
    at = from - 1;
  }
  return passages;
}

/** So many letters of a block tell mostly that it is not there. */
const opening = 2;

interface Block {
  readonly source: number;
  readonly at: number;
}

/** The blocks that may stand in what is looked through. */
function blocksOf(sources: readonly string[], size: number, mayStand: (words: string) => boolean): Map<string, Block> {
  const blocks = new Map<string, Block>();
  sources.forEach((text, source) => {
    for (let at = 0; at + size <= text.length; at += size) {
      const words = text.slice(at, at + size);
      if (mayStand(words) && !blocks.has(words)) blocks.set(words, { source, at });
    }
  });
  return blocks;
}

/** Looks back to `from` at most: had there been a block more, the block before would have been found first. */
function sharedBefore(text: string, at: number, from: number, source: string, sourceAt: number): number {
  let shared = 0;
  while (at - shared > from && sourceAt > shared && text[at - shared - 1] === source[sourceAt - shared - 1]) shared++;
  return shared;
}

function sharedAfter(text: string, at: number, source: string, sourceAt: number): number {
  let shared = 0;
  while (at + shared < text.length && text[at + shared] === source[sourceAt + shared]) shared++;
  return shared;
}
