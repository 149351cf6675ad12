import type { Profile } from '../layout/profile.ts';
import type { Composed } from '../render.ts';
import { writeDocument, writePrintCopy } from '../write-document.ts';
import type { Format } from './format-names.ts';

/** How a document is written. */
export interface Writing {
  readonly profile: Profile;
  /** Markup only, to be put into a website's own page. */
  readonly fragment: boolean;
  /** To be printed and written on: paragraphs numbered, the right margin wide. */
  readonly isPrintCopy: boolean;
}

/** A report's bytes, and what is to be said of them. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly note?: string;
}

type Writer = (report: Composed, writing: Writing) => Promise<Written>;

const writers: Readonly<Record<Format, Writer>> = {
  docx: async ({ document }, { profile, isPrintCopy }) => ({
    bytes: await (isPrintCopy ? writePrintCopy(document, profile) : writeDocument('docx', document, profile)),
  }),
  html: async ({ document }, { profile, fragment }) => ({
    bytes: Buffer.from(await writeDocument(fragment ? 'fragment' : 'html', document, profile)),
  }),
  txt: async ({ document }) => ({ bytes: Buffer.from(await writeDocument('txt', document)) }),
  pdf: async ({ document }, { profile }) => {
    const { toPdf } = await import('./pdf/office.ts');
    const { standInNote } = await import('./pdf/stand-ins.ts');
    const { asSet } = await import('../docx/body.ts');
    const set = asSet(document, profile);
    const { bytes, fonts } = await toPdf(await writeDocument('docx', set, profile), await writeDocument('txt', set));
    const note = await standInNote(document, profile, fonts);
    return note === undefined ? { bytes } : { bytes, note };
  },
};

/** A report in a format. */
export function write(format: Format, report: Composed, writing: Writing): Promise<Written> {
  return writers[format](report, writing);
}
