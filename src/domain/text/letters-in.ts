/** How many places there are for pairs of letters: a report fills a few per cent of them. */
const places = 1 << 18;

/**
 * Notes which letters, and which pairs of neighbours, some texts hold; answers at once whether words may stand in one of
 * them. What it denies stands in none; what it grants may still be missing.
 */
export function lettersIn(texts: readonly string[]): (words: string) => boolean {
  const seen = new Int32Array(places / 32);
  for (const text of texts) {
    for (let at = 0, before = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      note(seen, letter);
      note(seen, placeOf(before, letter));
      before = letter;
    }
  }
  const holds = (place: number) => ((seen[place >> 5] ?? 0) & (1 << place)) !== 0;
  return (words) => {
    if (words.length === 1) return holds(words.charCodeAt(0));
    for (let at = 1; at < words.length; at++) {
      if (!holds(placeOf(words.charCodeAt(at - 1), words.charCodeAt(at)))) return false;
    }
    return true;
  };
}

function note(seen: Int32Array, place: number): void {
  seen[place >> 5] = (seen[place >> 5] ?? 0) | (1 << place);
}

/** A pair's place; single letters stand at their own numbers among them. */
function placeOf(first: number, second: number): number {
  return (Math.imul(first, 40503) + second) & (places - 1);
}
