import type { OfficialDocument } from './document/node.ts';
import { compileDocx } from './docx/compile.ts';
import { shapes } from './docx/shapes/shapes.ts';
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
  readonly [Format in keyof Formats]: (document: OfficialDocument, profile: Profile) => Promise<Formats[Format]>;
};

/** What only some formats want is loaded when one of them is asked for. */
const writers: Writers = {
  docx: async (document, profile) => compileDocx(document, await shapes(profile)),
  html: async (document, profile) => (await import('./html/compile.ts')).compileHtml(document, profile),
  fragment: async (document) => (await import('./html/compile.ts')).compileFragment(document),
  txt: async (document) => (await import('./html/text.ts')).compileText(document),
};

/** Writes a document to be printed and written on: its paragraphs numbered, the right margin wide. */
export async function writePrintCopy(
  document: OfficialDocument,
  profile: Profile = defaultProfile,
): Promise<Uint8Array> {
  const { compilePrintCopy } = await import('./docx/print-copy.ts');
  return compilePrintCopy(document, await shapes(profile));
}

/** Writes a document as what is put on the clipboard: fonts and indents said at each paragraph itself. */
export async function writeClipboard(document: OfficialDocument, profile: Profile = defaultProfile): Promise<string> {
  return (await import('./html/clipboard.ts')).compileClipboard(document, profile);
}

/** Writes a document in a format. */
export async function writeDocument<Format extends keyof Formats>(
  format: Format,
  document: OfficialDocument,
  profile: Profile = defaultProfile,
): Promise<Formats[Format]> {
  return writers[format](document, profile);
}
