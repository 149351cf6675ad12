import type { FontKind } from './fonts.ts';
import type { Profile } from './profile.ts';

/** How one kind of paragraph is set. Lengths in characters are of its own size. */
export interface ParagraphStyle {
  /** The style's name in Word's list. */
  readonly name: string;
  readonly font: FontKind;
  readonly sizePt: number;
  readonly alignment: 'left' | 'both' | 'center' | 'right' | 'distribute';
  readonly firstLineCharacters?: number;
  /** Indent of the lines after the first, and how far the first hangs out of it. */
  readonly leftCharacters?: number;
  readonly hangingCharacters?: number;
  readonly rightCharacters?: number;
  /** Outline level from 0, for Word's navigation. */
  readonly outlineLevel?: number;
  readonly keepWithNext?: boolean;
  readonly linePt: number;
  readonly characterSpacingTwips?: number;
  readonly pageBreakBefore?: boolean;
  readonly bold?: boolean;
  readonly color?: string;
  /** A line above or under the paragraph. */
  readonly above?: Rule;
  readonly under?: Rule;
}

/** A line across the text area: its width, and how far from the text. */
export interface Rule {
  readonly widthPt: number;
  readonly spacePt: number;
  readonly color: string;
}

/** What the paragraphs of the report have in common: 16 pt, as wide and high as makes 22 lines of 28 characters; 5.2.2, 5.2.3. */
export function reportText({ linePt, characterSpacingTwips }: Profile) {
  return { sizePt: 16, linePt, characterSpacingTwips } as const;
}
