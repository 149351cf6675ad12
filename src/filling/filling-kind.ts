import type { CutMaterial } from '../domain/material/cut-material.ts';
import type { AskedKind } from '../questionnaire/asked-kind.ts';

/** A kind of paper, as far as a session that fills it in goes. */
export interface FillingKind extends AskedKind {
  /** What the paper is called where it is being filled in: 法治政府建设情况报告. */
  readonly askedAs: string;
  /** The lists that material can be pasted into whole, each for the pointers that it takes. */
  readonly pasteTargets: readonly PasteTarget[];
  /** The sections into which a department's material is pasted at one go, with the list that it goes to. */
  readonly pastedSections: Readonly<Record<string, string>>;
}

/** A list that material can be pasted into. */
export interface PasteTarget {
  readonly takes: (pointer: string) => boolean;
  /** The entries that cut material makes in it. */
  readonly entriesOf: (cut: CutMaterial) => readonly object[];
  /** The entries that the same material makes uncut. */
  readonly uncut: (paragraphs: readonly string[]) => readonly object[];
}
