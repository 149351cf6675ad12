import { compileDocx } from './docx/compile.ts';
import { shapes } from './docx/shapes/shapes.ts';
import type { CheckedFile, ReportContext } from './reporters/reporter.ts';
import { type SheetName, sheets } from './reporters/sheets.ts';

/** Writes one of the papers that go with a check as a .docx; the same findings give the same bytes. */
export async function writeSheet(
  name: SheetName,
  reports: readonly CheckedFile[],
  context: ReportContext,
): Promise<Uint8Array> {
  return compileDocx(sheets[name](reports, context), await shapes());
}
