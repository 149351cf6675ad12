import { beginBringing } from '../bringing/begin.ts';
import type { Desk } from '../desk/desk.ts';
import { beginCheck } from '../screens/check/begin-check.ts';
import { pickFiles } from './pick-file.ts';
import { readPaper, readWord } from './take-file.ts';

/** Asks for edited Word files, several at once if there are, and shows what they change. */
export async function pickEdited(desk: Desk): Promise<void> {
  await bringFiles(desk, await pickFiles(['.docx', '.html', '.htm', '.txt'], true));
}

/** Shows what edited files change in the paper on the desk. */
export async function bringFiles(desk: Desk, files: readonly File[]): Promise<void> {
  const read = [];
  for (const file of files) {
    const document = await readWord(desk, file);
    if (document) read.push({ name: file.name, document });
  }
  if (read.length > 0) await beginBringing(desk, { type: 'edited', files: read });
}

/** So many of the last versions are held against another 底稿. */
const mostBases = 12;

/** Asks for another 底稿 of the same paper, and shows what it has otherwise. */
export async function pickOther(desk: Desk): Promise<void> {
  const [file] = await pickFiles(['.json'], false);
  const theirs = file && (await readPaper(desk, file));
  const paper = desk.paper.value;
  if (!file || !theirs || !paper) return;
  const versions = await desk.store.versions(paper.id).catch(() => []);
  const bases = [
    ...versions.slice(0, mostBases).map(({ facts }) => facts),
    ...(desk.file.value?.saved ? [desk.file.value.saved] : []),
  ];
  await beginBringing(desk, { type: 'facts', purpose: 'merge', name: file.name, theirs, bases });
}

/** Asks for a Word file that is checked and nothing more. */
export async function pickToCheck(desk: Desk): Promise<void> {
  const [file] = await pickFiles(['.docx', '.html', '.htm', '.txt', '.md'], false);
  const document = file && (await readWord(desk, file));
  if (file && document) await beginCheck(desk, file.name, document);
}
