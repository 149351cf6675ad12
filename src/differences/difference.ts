/** What the office did to a paper in another program, sentence by sentence. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where it stands as a reader names it: 一（四）2. */
  readonly place: string;
  /** The pointer of the answer; undefined where the words are none of the office's answers. */
  readonly path?: string;
  /** The words as they were printed, and as they stand in the edited file; a paragraph a line. */
  readonly before: string;
  readonly after: string;
  /** What the facts print there by now, where they were changed too. */
  readonly now?: string;
  /** The printed {指标} that were changed. */
  readonly indicators: readonly ChangedIndicator[];
  /** Why somebody must be asked before it is taken; none where it is sure. */
  readonly asks: readonly Ask[];
  /** What taking it would do to the facts; undefined where they have no place for it. */
  readonly change?: Change;
}

export type DifferenceKind = 'changed' | 'added' | 'removed' | 'moved' | 'moved-changed' | 'split' | 'joined';

/** A figure that is told once in the facts and was changed where it is printed. */
export interface ChangedIndicator {
  /** The word in braces: 行政复议受理, 行政复议受理上年. */
  readonly word: string;
  readonly before: string;
  readonly after: string;
  /** Everywhere else that it is printed or reckoned with, as a reader names it. */
  readonly elsewhere: readonly string[];
  /** The answer that holds the figure, and what it would be; undefined where it is computed, or what stands there is no such figure. */
  readonly value?: { readonly path: string; readonly value: number };
}

/** A comment, and where it stands. */
export interface Noted {
  /** Its place among the comments of the document. */
  readonly comment: number;
  readonly place: string;
  /** The pointer of the answer that it is about, where it is about one. */
  readonly path?: string;
  /** The words that it is about. */
  readonly words: string;
}

/** Why a difference is not sure. */
export type Ask =
  /** Something was taken away. */
  | 'removed'
  /** A printed {指标} was changed. */
  | 'indicator'
  /** A name was changed, or one came in: of a document, an authority, a person. */
  | 'name'
  /** Some edition does not print these words. */
  | 'withheld'
  /** It stands in the facts, and this edition leaves it out. */
  | 'restored'
  /** The facts were changed there since it was printed. */
  | 'conflict'
  /** The answer is printed in other places too. */
  | 'elsewhere'
  /** It is no running text, but title, recipients, signature, number. */
  | 'element'
  /** The facts have no place for it, or the words are the tool's own. */
  | 'no-place';

/** What is to be done to facts. */
export type Change =
  | { readonly type: 'texts'; readonly edits: readonly TextEdit[] }
  | { readonly type: 'insert'; readonly list: string; readonly at: number; readonly entry: unknown }
  /** The entry at `from` goes before the one at `at` of a list, its own or another of its kind; counted before it goes. */
  | {
      readonly type: 'move';
      readonly from: string;
      readonly list: string;
      readonly at: number;
      /** What is done to its words before. */
      readonly edits?: readonly TextEdit[];
    }
  /** Another value for a figure. */
  | { readonly type: 'value'; readonly path: string; readonly value: number }
  | { readonly type: 'split'; readonly path: string; readonly at: number }
  | { readonly type: 'join'; readonly path: string };

/** A stretch of an answer that other words take the place of. */
export interface TextEdit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
