import { type Compared, compare, NotComparable } from '../../compare.ts';
import { hasNote } from '../../differences/note-home.ts';
import type { Print } from '../../differences/prints.ts';
import type { Facts } from '../../facts/facts.ts';
import { readingOrder } from '../../facts/order/reading-order.ts';
import { kindOf } from '../../kinds/index.ts';
import { noteOf } from '../../take-home.ts';
import type { Brought, BroughtComment, BroughtFile, ChangeRow, EditedFile } from './brought.ts';
import { rowsOf } from './rows.ts';

/** An edited file held against the paper; or why it could not be. */
export type ComparedFile =
  | { readonly file: EditedFile; readonly compared: Compared }
  | { readonly file: EditedFile; readonly problem: NotComparable['reason'] };

/** Holds each edited file against the paper and what was printed of it. */
export async function compareFiles(
  facts: Facts,
  files: readonly EditedFile[],
  prints: readonly Print[],
): Promise<ComparedFile[]> {
  const found: ComparedFile[] = [];
  for (const file of files) {
    try {
      found.push({ file, compared: await compare(facts, file.document, { prints }) });
    } catch (error) {
      if (!(error instanceof NotComparable)) throw error;
      found.push({ file, problem: error.reason });
    }
  }
  return found;
}

/** What edited files bring, in the order of the paper. */
export function broughtBy(facts: Facts, files: readonly ComparedFile[]): Brought {
  const read = files.flatMap((one) => ('compared' in one ? [one] : []));
  const rows = rowsOf(read.map(({ file, compared }) => ({ name: file.name, differences: compared.differences })));
  return {
    files: files.map(toldFile),
    rows: read.length > 1 ? inOrder(facts, rows) : rows,
    comments: read.flatMap((one) => commentsIn(facts, one)),
  };
}

function inOrder(facts: Facts, rows: readonly ChangeRow[]): ChangeRow[] {
  const order = readingOrder(kindOf(facts), facts);
  return rows.toSorted((one, other) => order(one.path ?? '', other.path ?? ''));
}

function toldFile(one: ComparedFile): BroughtFile {
  const { name, document } = one.file;
  const { revisions } = document;
  if ('problem' in one) return { name, problem: one.problem, revisions, remarks: [] };
  const { edition, hasBase, renumbered, restyled, changedSince } = one.compared;
  const remarks = [
    ...(changedSince > 0 ? [`印出以后底稿里另外改过 ${changedSince} 句，这些不算改动`] : []),
    ...(renumbered > 0 ? [`有 ${renumbered} 处序号与程序编的不同；序号由程序编`] : []),
    ...(restyled > 0 ? [`有 ${restyled} 段只改了字体、字号等版式，不带回`] : []),
    ...document.untold,
  ];
  return { name, edition, hasBase, revisions, remarks };
}

/** The comments that the paper does not hold yet. */
function commentsIn(facts: Facts, { file, compared }: Extract<ComparedFile, { compared: unknown }>): BroughtComment[] {
  return file.document.comments.flatMap((comment, at) => {
    const { place = '', words = '', path } = compared.notes.find((note) => note.comment === at) ?? {};
    if (path !== undefined && hasNote(facts, path, noteOf(comment))) return [];
    return [{ ...comment, from: file.name, place, words, ...(path === undefined ? {} : { path }) }];
  });
}
