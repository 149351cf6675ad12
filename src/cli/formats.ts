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
    const [{ toPdf }, { asSet }] = await Promise.all([import('./pdf/office.ts'), import('../docx/body.ts')]);
    const set = asSet(document, profile);
    return toPdf(await writeDocument('docx', set, profile), await writeDocument('txt', set));
  },
};

/** A report's bytes in a format. */
export function write(format: Format, report: Composed, writing: Writing): Promise<Uint8Array> {
  return writers[format](report, writing);
}
