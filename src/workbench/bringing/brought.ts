import type { Ask, ChangedIndicator, DifferenceKind } from '../../differences/difference.ts';
import type { Print } from '../../differences/prints.ts';
import type { Edition } from '../../domain/editions/edition.ts';
import type { Facts } from '../../facts/facts.ts';
import type { LeftOver } from '../../filling/left-over.ts';
import type { ReadComment, ReadDocument, ReadRevision } from '../../reader/read-document.ts';

/** A Word file that came back from whoever edited it. */
export interface EditedFile {
  readonly name: string;
  readonly document: ReadDocument;
}

/** What is to be brought home: edited Word files; or another 底稿 of the same paper: a colleague's, an older one, what stands in a file by now. */
export type Bringing =
  | { readonly type: 'edited'; readonly files: readonly EditedFile[] }
  | {
      readonly type: 'facts';
      readonly purpose: 'merge' | 'version' | 'outside';
      readonly name: string;
      readonly theirs: Facts;
      readonly base?: Facts | undefined;
      /** What the paper was at some times, where it is not known from which of them the other one was made. */
      readonly bases?: readonly Facts[];
    };

/** What the worker needs to say what differs. */
export interface BringAsked {
  readonly facts: Facts;
  readonly bringing: Bringing;
  readonly prints: readonly Print[];
}

/** What was decided: for each change by its id what is to be done with it. */
export type Choices = Readonly<Record<string, string>>;

/** What may be done with a change: take it, leave it, look at it by hand; or give a figure its value. */
export interface RowChoice {
  readonly value: string;
  readonly name: string;
}

/** One change, as it is shown. */
export interface ChangeRow {
  readonly id: string;
  /** The files that want it. */
  readonly from: readonly string[];
  readonly kind: DifferenceKind;
  readonly place: string;
  readonly path?: string;
  readonly before: string;
  readonly after: string;
  /** What stands there by now, where that is not what was printed. */
  readonly now?: string;
  readonly asks: readonly (Ask | 'both-wrote' | 'rival')[];
  readonly figures: readonly ChangedIndicator[];
  readonly choices: readonly RowChoice[];
  /** What is chosen before anybody looked; nothing where somebody must. */
  readonly usual?: string;
  /** Others that want something else at the same place: one of them at most is taken. */
  readonly rivals: readonly string[];
}

/** A comment, and where it stands. */
export interface BroughtComment extends ReadComment {
  readonly from: string;
  readonly place: string;
  readonly path?: string;
  readonly words: string;
}

/** What is told of one file. */
export interface BroughtFile {
  readonly name: string;
  readonly edition?: Edition;
  /** Whether it is held against what was printed then, and not against what the paper prints now. */
  readonly hasBase?: boolean;
  /** Why it could not be compared. */
  readonly problem?: 'unlike' | 'not-printed' | 'other-kind';
  readonly revisions: readonly ReadRevision[];
  readonly remarks: readonly string[];
}

/** What files bring. */
export interface Brought {
  readonly files: readonly BroughtFile[];
  readonly rows: readonly ChangeRow[];
  readonly comments: readonly BroughtComment[];
  /** What another 底稿 and the paper were both made of, where that was found. */
  readonly base?: Facts | undefined;
}

/** What came and lies on the desk to be decided on. */
export interface OnDesk {
  readonly bringing: Bringing;
  readonly prints: readonly Print[];
  readonly brought: Brought;
  readonly choices: Choices;
}

/** What became of the paper. */
export interface BroughtHome {
  readonly facts: Facts;
  readonly taken: number;
  readonly notes: number;
  readonly leftOver: readonly LeftOver[];
}

/** What a clerk looks at by hand, later. */
export const byHand: RowChoice = { value: 'later', name: '留着自己改' };
