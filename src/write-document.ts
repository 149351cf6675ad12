import type { OfficialDocument } from './document/node.ts';
import { compileDocx } from './docx/compile.ts';
import { shapes } from './docx/shapes.ts';
import { compileFragment, compileHtml } from './html/compile.ts';
import { compileText } from './html/text.ts';
import { defaultProfile, type Profile } from './layout/profile.ts';

/** What each format holds. */
export interface Formats {
  /** The bytes of a .docx. */
  readonly docx: Uint8Array;
  /** A page of its own: one sheet on screen, A4 on paper. */
  readonly html: string;
  /** Clean markup for a website's own page. */
  readonly fragment: string;
  /** Plain text, a paragraph a line, ordinals kept. */
  readonly txt: string;
}

type Writers = {
  readonly [Format in keyof Formats]: (
    document: OfficialDocument,
    profile: Profile,
  ) => Formats[Format] | Promise<Formats[Format]>;
};

const writers: Writers = {
  docx: async (document, profile) => compileDocx(document, await shapes(profile)),
  html: compileHtml,
  fragment: compileFragment,
  txt: compileText,
};

/** Writes a document in a format. */
export async function writeDocument<Format extends keyof Formats>(
  format: Format,
  document: OfficialDocument,
  profile: Profile = defaultProfile,
): Promise<Formats[Format]> {
  return writers[format](document, profile);
}
