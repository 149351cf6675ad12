import type { Profile } from '../layout/profile.ts';
import type { Composed } from '../render.ts';
import { writeDocument } from '../write-document.ts';
import type { Format } from './format-names.ts';

/** How a document is written. */
export interface Writing {
  readonly profile: Profile;
  /** Markup only, to be put into a website's own page. */
  readonly fragment: boolean;
}

type Writer = (report: Composed, writing: Writing) => Promise<Uint8Array>;

const writers: Readonly<Record<Format, Writer>> = {
  docx: ({ document }, { profile }) => writeDocument('docx', document, profile),
  html: async ({ document }, { profile, fragment }) =>
    Buffer.from(await writeDocument(fragment ? 'fragment' : 'html', document, profile)),
  txt: async ({ document }) => Buffer.from(await writeDocument('txt', document)),
  pdf: async ({ document }, { profile }) => {
    const { toPdf } = await import('./pdf/office.ts');
    return toPdf(await writeDocument('docx', document, profile), await writeDocument('txt', document));
  },
};

/** A report's bytes in a format. */
export function write(format: Format, report: Composed, writing: Writing): Promise<Uint8Array> {
  return writers[format](report, writing);
}
