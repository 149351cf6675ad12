import { type Compared, type CompareOptions, compare } from '../../compare.ts';
import { hasNote } from '../../differences/note-home.ts';
import { paperOf } from '../../differences/printed.ts';
import type { Edition } from '../../domain/editions/edition.ts';
import { UsageError } from '../../errors.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { EditedReport, ToldComment } from '../../reporters/edited-report.ts';
import { noteOf } from '../../take-home.ts';
import type { Call } from '../command.ts';
import { readForeignFile } from '../foreign-file.ts';
import { keptPrints } from '../kept-prints.ts';
import { readBytes } from '../read.ts';
import { readTemplates } from '../read-templates.ts';

/** An edited file that was read and held against the facts; or why it was not. */
export type EditedFile =
  | { readonly file: string; readonly document: ReadDocument; readonly compared: Compared }
  | { readonly file: string; readonly problem: string };

/** How edited files are compared: what the call asks for, and what was kept when the facts were printed. */
export async function comparingOptions(facts: string, options: Call['options']): Promise<CompareOptions> {
  const { edition, base, templates } = options;
  return {
    prints: keptPrints(facts),
    ...(edition ? { edition: edition as Edition } : {}),
    ...(base ? { base: paperOf(await readDocument(String(base))) } : {}),
    ...(templates ? { rendering: { templates: readTemplates(String(templates)) } } : {}),
  };
}

/** Reads the edited files and compares each with the facts. One that cannot be read is told of among others; alone it is thrown. */
export async function compareFiles(
  facts: Facts,
  files: readonly string[],
  options: CompareOptions,
): Promise<readonly EditedFile[]> {
  const found: EditedFile[] = [];
  for (const file of files) {
    try {
      const document = await readDocument(file);
      found.push({ file, document, compared: await named(file, () => compare(facts, document, options)) });
    } catch (error) {
      if (!(error instanceof UsageError) || files.length === 1) throw error;
      found.push({ file, problem: error.message });
    }
  }
  return found;
}

/** What is told of an edited file as the facts are. */
export function reportOf(edited: EditedFile, facts: Facts, taken: EditedReport['taken'] = []): EditedReport {
  if ('problem' in edited) return { ...edited, taken, comments: [], revisions: [], untold: [] };
  const { file, document, compared } = edited;
  const { edition, hasBase, against: _against, unlike: _unlike, ...found } = compared;
  const { revisions, untold } = document;
  return { file, edition, hasBase, found, taken, comments: commentsOf(edited, facts), revisions, untold };
}

function commentsOf({ document, compared }: Extract<EditedFile, { document: unknown }>, facts: Facts): ToldComment[] {
  return document.comments.map((comment, index) => {
    const { place = '', words = '', path } = compared.notes.find((note) => note.comment === index) ?? {};
    const isHome = path !== undefined && hasNote(facts, path, noteOf(comment));
    return { ...comment, place, words, ...(path === undefined ? {} : { path }), isHome };
  });
}

async function readDocument(file: string): Promise<ReadDocument> {
  return named(file, async () => (await readForeignFile(readBytes(file))).document);
}

/** Names the file in what is complained of. */
async function named<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError && !error.message.includes(file)) throw new UsageError(`${file}：${error.message}`);
    throw error;
  }
}
