import { compileDocx } from '../docx/compile.ts';
import { shapes } from '../docx/shapes.ts';
import { compileFragment, compileHtml } from '../html/compile.ts';
import { compileText } from '../html/text.ts';
import type { Profile } from '../layout/profile.ts';
import type { Composed } from '../render.ts';
import type { Format } from './format-names.ts';
import { toPdf } from './office.ts';

/** How a document is written. */
export interface Writing {
  readonly profile: Profile;
  /** Markup only, to be put into a website's own page. */
  readonly fragment: boolean;
}

type Writer = (report: Composed, writing: Writing) => Promise<Uint8Array>;

const docx: Writer = async ({ document }, { profile }) => compileDocx(document, await shapes(profile));

const writers: Readonly<Record<Format, Writer>> = {
  docx,
  html: async ({ document }, { profile, fragment }) =>
    Buffer.from(fragment ? compileFragment(document) : compileHtml(document, profile)),
  txt: async ({ document }) => Buffer.from(compileText(document)),
  pdf: async (report, writing) => toPdf(await docx(report, writing)),
};

/** A report's bytes in a format. */
export function write(format: Format, report: Composed, writing: Writing): Promise<Uint8Array> {
  return writers[format](report, writing);
}
