import type { CutMaterial } from '../domain/material/cut-material.ts';
import type { Facts } from '../facts/facts.ts';
import type { AskedKind } from '../questionnaire/asked-kind.ts';

/** A kind of paper, as far as a session that fills it in goes. */
export interface FillingKind extends AskedKind {
  /** What the paper is called where it is being filled in: 法治政府建设情况报告. */
  readonly askedAs: string;
  /** The lists that material can be pasted into whole, each for the pointers that it takes. */
  readonly pasteTargets: readonly PasteTarget[];
  /** How the whole paper is pasted at one go; none where it is written part by part. */
  readonly wholePaste?: WholePaste;
  /** The sections into which a department's material is pasted at one go, with the list that it goes to. */
  readonly pastedSections: Readonly<Record<string, string>>;
}

/** A whole paper that is pasted, as it was read. */
export interface WholeCut {
  /** The facts with all of it in its places. */
  readonly facts: Facts;
  /** What was recognised, as whole lines to look through before it is taken. */
  readonly says: string;
  /** 识别出6个部分、21条要点，是否按此拆分？ */
  readonly question: string;
  /** Lines that have no place in the facts, each with why: 来源、发布日期 of a web page. */
  readonly leftOut: readonly string[];
}

/** How a paper that is pasted whole is taken. */
export interface WholePaste {
  /** The list in which the paragraphs are kept while they come, and by which the change is named when it is taken back. */
  readonly at: string;
  /** Reads the paragraphs; the facts are those there are already, whose settings stay. */
  readonly read: (facts: Facts, paragraphs: readonly string[]) => WholeCut;
  /** Keeps the paragraphs as they came, so that nothing is lost while they are still coming. */
  readonly uncut: (facts: Facts, paragraphs: readonly string[]) => Facts;
}

/** A list that material can be pasted into. */
export interface PasteTarget {
  readonly takes: (pointer: string) => boolean;
  /** The entries that cut material makes in it. */
  readonly entriesOf: (cut: CutMaterial) => readonly object[];
  /** The entries that the same material makes uncut. */
  readonly uncut: (paragraphs: readonly string[]) => readonly object[];
}
