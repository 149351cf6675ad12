import type { ParagraphFormat } from '../reader/read-document.ts';

/** A character of 16 points. */
const characterTwips = 320;

/** How many characters the first line of a paragraph stands from the left edge of the text. */
export function firstLineCharacters(format: ParagraphFormat): number {
  const { leftCharacters, leftTwips = 0, firstLineCharacters: first, firstLineTwips = 0 } = format;
  return (leftCharacters || leftTwips / characterTwips) + (first || firstLineTwips / characterTwips);
}

/** How many characters a paragraph stands from the right edge of the text. */
export function rightCharacters({ rightCharacters: characters, rightTwips = 0 }: ParagraphFormat): number {
  return characters || rightTwips / characterTwips;
}
