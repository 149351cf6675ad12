import type { HeadingLevel } from '../../domain/report/ordinals.ts';

/** An answer of the facts as it stands in a paragraph. */
export interface LineField {
  /** JSON pointer. */
  readonly pointer: string;
  readonly text: string;
  readonly role: 'heading' | 'text';
  /** What the tool prints before it: 一是, or the full stop behind a heading that runs in. */
  readonly before: string;
  /** The Chinese title of the answer, shown where it is empty. */
  readonly hint: string;
}

/** A paragraph of the paper as it is written: what the tool prints before it, and the answers that stand in it. */
export interface Line {
  /** The pointer of its first answer. */
  readonly key: string;
  /** The group of the facts that it belongs to. */
  readonly group: string;
  /** The level of the heading that it is or opens with; 0 for running text. */
  readonly level: HeadingLevel | 0;
  /** 一、（一）1. of its heading, 一是 of an entry told inline; empty where it has none. */
  readonly ordinal: string;
  /** The entry of a list that it begins. */
  readonly entry?: string;
  readonly fields: readonly LineField[];
}
