import { shorten } from '../domain/text/shorten.ts';
import { UsageError } from '../errors.ts';
import { writeFacts } from '../facts/file/write-facts.ts';
import { fitFacts } from '../facts/fit-facts.ts';
import {
  canImport,
  type Imported,
  type ImportingKind,
  importPaper,
  kindOfPaper,
} from '../kinds/import/import-paper.ts';
import { kinds } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { joinDocuments } from '../reader/join-documents.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import { severityWords, whereOf } from '../reporters/words.ts';
import { readForeignFile } from './foreign-file.ts';
import { importText } from './import-text.ts';
import { readBytes } from './read.ts';

/** The facts made of the files of a paper, and what a clerk must look at, as whole lines. */
export interface ImportedFiles {
  readonly facts: Imported['facts'];
  readonly text: string;
}

interface Read {
  readonly file: string;
  readonly document: ReadDocument;
  readonly converted?: string;
}

/**
 * Makes facts of one paper that other programs wrote, in one file or in several, in the order in which they are named. A scan beside
 * it is left out, and told. Throws a UsageError for what cannot be read or is no paper of ours.
 */
export async function importFiles(files: readonly string[], wanted?: Kind): Promise<ImportedFiles> {
  const { read, left } = await readAll(files);
  const paper = paperOf(read);
  const kind = kindFor(paper, read, wanted);
  const imported = importPaper(paper, kind);
  refuseMisfit(kind, imported, named(read));
  const notes = [
    ...(read.length > 1 ? [`按先后接成一份：${read.map(({ file }) => file).join('、')}`] : []),
    ...left,
    ...read.flatMap(({ file, converted }) =>
      converted ? [`${file} 是${converted}，由 LibreOffice 转成 .docx 以后读的`] : [],
    ),
  ];
  return { facts: imported.facts, text: importText(kind, imported, notes) };
}

/** A file that cannot be read ends all, unless another can: then it is the scan of a paper. */
async function readAll(files: readonly string[]): Promise<{ read: Read[]; left: string[] }> {
  const read: Read[] = [];
  const left: string[] = [];
  const errors: UsageError[] = [];
  for (const file of files) {
    try {
      read.push({ file, ...(await readForeignFile(readBytes(file))) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const message = error.message.includes(file) ? error.message : `${file}：${error.message}`;
      if (!/这是(?:PDF|OFD|图片)/u.test(message.replaceAll(' ', ''))) throw new UsageError(message);
      errors.push(new UsageError(message));
      left.push(`${file} 是扫描件或者版式文件，没有导入`);
    }
  }
  if (read.length === 0) throw errors[0] ?? new UsageError('没有写要导入的文件');
  return { read, left };
}

/** Several files are one paper, unless a second has the title of a paper of its own. */
function paperOf(read: readonly Read[]): ForeignPaper {
  const papers = read.map(({ document }) => new ForeignPaper(document));
  const own = read.filter((_one, index) => kindOfPaper(papers[index] as ForeignPaper, kinds) !== undefined);
  if (own.length > 1)
    throw new UsageError(`${own.map(({ file }) => file).join('、')}各是一份完整的材料，一次只导入一份`);
  const [first, ...others] = papers;
  if (!first || others.length === 0) return first as ForeignPaper;
  return new ForeignPaper(joinDocuments(read.map(({ document }) => document)));
}

function kindFor(paper: ForeignPaper, read: readonly Read[], wanted: Kind | undefined): ImportingKind {
  if (wanted) {
    if (canImport(wanted)) return wanted;
    throw new UsageError(`${wanted.title}不能导入`);
  }
  const kind = kindOfPaper(paper, kinds);
  if (kind) return kind;
  const title = paper.title ? `“${shorten(paper.title, 40)}”` : '这份材料';
  const names = kinds.filter(canImport).map(({ title: name }) => name);
  throw new UsageError(`${named(read)}：${title}不是${names.join('、')}，没有导入；确实是的，用 --kind 写明是哪一种`);
}

function named(read: readonly Read[]): string {
  return read.map(({ file }) => file).join('、');
}

function refuseMisfit(kind: Kind, { facts }: Imported, files: string): void {
  const [misfit] = fitFacts(kind, JSON.parse(writeFacts(facts))).diagnostics;
  if (misfit) throw new UsageError(`${files}：${severityWords.error}，${whereOf(misfit)}：${misfit.message}，没有导入`);
}
