import { UsageError } from '../../errors.ts';
import type { Facts } from '../../facts/facts.ts';
import { loadPaper } from '../../kinds/load.ts';
import { readForeign } from '../../reader/read.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import { beginBringing } from '../bringing/begin.ts';
import type { Desk } from '../desk/desk.ts';
import { putOnDesk } from '../desk/put-on-desk.ts';

/**
 * Takes a file that was picked or dropped: a paper of ours is put on the desk; one of another program is shown before it is taken, and
 * where it is the paper on the desk, edited, as what it changes.
 */
export async function takeFile(desk: Desk, file: File, handle?: FileSystemFileHandle): Promise<void> {
  if (/\.json$/i.test(file.name)) {
    const facts = await readPaper(desk, file);
    if (!facts) return;
    const place = { name: file.name, handle, isSaved: true, modified: file.lastModified, saved: facts };
    putOnDesk(desk, { facts, file: place, says: `已打开“${file.name}”` });
    return;
  }
  const document = await readWord(desk, file);
  if (!document) return;
  if (await isEdited(desk, file.name, document)) return;
  desk.coming.value = { document, list: undefined, name: file.name };
}

/** Shows what a file changes in the paper on the desk; false where it is no edited copy of it. */
async function isEdited(desk: Desk, name: string, document: ReadDocument): Promise<boolean> {
  if (desk.screen.value === 'start' || !desk.paper.value) return false;
  const screen = desk.screen.value;
  const brought = await beginBringing(desk, { type: 'edited', files: [{ name, document }] });
  if (brought?.files.every(({ problem }) => problem === undefined)) return true;
  desk.brought.value = undefined;
  desk.screen.value = screen;
  return false;
}

/** The 底稿 that a file holds; says so where it holds none. */
export async function readPaper(desk: Desk, file: File): Promise<Facts | undefined> {
  return saying(desk, file, async () => {
    const { value, diagnostics } = loadPaper(new Uint8Array(await file.arrayBuffer()));
    const [first] = diagnostics;
    if (!value)
      desk.says.value = `“${file.name}”填写不符合要求，没有打开。${first?.title ?? ''}：${first?.message ?? ''}`;
    return value;
  });
}

/** What stands in a file of another program; says so where it cannot be read. */
export async function readWord(desk: Desk, file: File): Promise<ReadDocument | undefined> {
  return saying(desk, file, async () => {
    const read = readForeign(new Uint8Array(await file.arrayBuffer()));
    if (!('convert' in read)) return read;
    desk.says.value = `“${file.name}”是旧格式：请在 WPS 中打开，全选、复制，回这里粘贴；或者另存为 .docx 再拖进来`;
    return undefined;
  });
}

async function saying<Value>(desk: Desk, file: File, read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    desk.says.value = `“${file.name}”：${error.message}`;
    return undefined;
  }
}
