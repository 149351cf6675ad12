/** Letters that stand for themselves, whatever follows: in a text of nothing else each UTF-16 unit is a letter. */
const plain = /^[\n -~·—‘-”…\u3000-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/;

/** How many UTF-16 units are looked at for each letter that is wanted: the longest emoji has 35. */
const unitsEach = 40;

/** The beginning of a text for whoever is to know it by that: so many letters as a reader counts them, and …… where it goes on. */
export function shorten(text: string, most: number): string {
  const first = firstLetters(text, most);
  return first.length < text.length ? `${first}……` : text;
}

/** The end of a text, …… before it where it began earlier. */
export function shortenFront(text: string, most: number): string {
  const last = lastLetters(text, most);
  return last.length < text.length ? `……${last}` : text;
}

/** Two texts for whoever is to see how they differ: each shortened, and without most of what they have in common before that. */
export function shortenBoth(one: string, other: string, most: number): [string, string] {
  const alike = lengthAlike(one, other);
  const front = shortenFront(one.slice(0, alike), Math.floor(most / 4));
  const isFarBack = one !== other && alike > most / 2;
  const shorter = (text: string) => shorten(isFarBack ? front + text.slice(alike) : text, most);
  return [shorter(one), shorter(other)];
}

/** How many UTF-16 units two texts begin with alike; a pair of them is not parted. */
function lengthAlike(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return /[\ud800-\udbff]$/.test(one.slice(0, length)) ? length - 1 : length;
}

/** A stretch of a text with a few letters before and behind it, for a reader who looks for it. */
export function withNeighbours(text: string, start: number, end: number, before: number, behind = before): string {
  const stretch = shorten(text.slice(start, end), 20);
  return lastLetters(text.slice(0, start), before) + stretch + firstLetters(text.slice(end), behind);
}

/**
 * The first letters of a text: never a half of a pair of UTF-16 units, nor a letter without its accent. Only the beginning is
 * looked at; a letter with more marks upon it than any script sets is cut between two of them.
 */
export function firstLetters(text: string, count: number): string {
  if (text.length <= count) return text;
  if (plain.test(text.slice(0, count + 1))) return text.slice(0, count);
  const near = text.slice(0, (count + 1) * unitsEach);
  const starts = startsOf(near);
  return starts.length > count ? near.slice(0, starts[count]) : withoutHalf(text, near, /[\ud800-\udbff]$/);
}

/** The last letters of a text, found likewise. */
export function lastLetters(text: string, count: number): string {
  if (text.length <= count) return text;
  if (plain.test(text.slice(text.length - count - 1))) return text.slice(text.length - count);
  const near = text.slice(-(count + 1) * unitsEach);
  const starts = startsOf(near);
  return starts.length > count
    ? near.slice(starts[starts.length - count])
    : withoutHalf(text, near, /^[\udc00-\udfff]/);
}

/** All that was looked at, where it holds fewer letters than were asked for; half a letter where it was cut off goes. */
function withoutHalf(text: string, near: string, half: RegExp): string {
  return near.length === text.length ? text : near.replace(half, '');
}

let segmenter: Intl.Segmenter | undefined;

/** Where each letter begins. The rules of letters are loaded when a text asks for them: few do. */
function startsOf(text: string): number[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ index }) => index);
}
