let segmenter: Intl.Segmenter | undefined;

/** The beginning of a text for whoever is to know it by that: so many letters as a reader counts them, and …… where it goes on. */
export function shorten(text: string, most: number): string {
  const end = endOfLetters(text, most);
  return end === text.length ? text : `${text.slice(0, end)}……`;
}

/** The end of a text, …… before it where it began earlier. */
export function shortenFront(text: string, most: number): string {
  if (text.length <= most) return text;
  const starts = Array.from(lettersOf(text), ({ index }) => index);
  return starts.length <= most ? text : `……${text.slice(starts.at(-most))}`;
}

/** Where so many letters end: never within a pair of UTF-16 units, nor between a letter and its accent. */
function endOfLetters(text: string, most: number): number {
  if (text.length <= most) return text.length;
  let count = 0;
  for (const { index } of lettersOf(text)) {
    if (count === most) return index;
    count += 1;
  }
  return text.length;
}

function lettersOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
