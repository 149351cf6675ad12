import type { Schema } from '../schema/schema.ts';
import type { ViewShape } from '../view/shape.ts';
import type { View } from '../view/view.ts';

/** What of a kind its templates are held against. */
export interface PrintedKind {
  /** The folder of its templates below templates/. */
  readonly name: string;
  readonly schema: Schema;
  /** What the law says the paper must contain, in its words, by the group of the facts; nothing where no law says so. */
  readonly statutory: Readonly<Record<string, string>>;
  readonly printing: Printing;
}

/** How a kind's facts are told in print. */
export interface Printing {
  /** Groups of the facts, and pointers in them, that are told by other means than their own words; all others must be printed. */
  readonly toldOtherwise: ReadonlySet<string>;
  /** The template that prints a group, where it does not go by the group's name. */
  readonly templateOf: Readonly<Record<string, string>>;
  /** Texts outside the groups that must be printed, which every paper prints all the same, and where. */
  readonly elements: Readonly<Record<string, string>>;
  /** Facts that answer everything the schema asks, told in every way; `textOf` writes each free text by its pointer. */
  readonly examples: (textOf: (pointer: string) => string) => Examples;
  /** What templates may find in a view: everything the schema asks for, and each answer left out in turn. */
  readonly viewShape: () => ViewShape;
}

/** Views of example facts. */
export interface Examples {
  /** The pointers of the free texts among the facts. */
  readonly pointers: readonly string[];
  /** A view for every way of telling, of the edition that prints most. */
  readonly views: readonly View[];
  /** The views of every edition that prints something of its own. */
  readonly editionViews: readonly View[];
}
