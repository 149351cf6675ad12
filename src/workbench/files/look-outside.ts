import type { Facts } from '../../facts/facts.ts';
import { writeFacts } from '../../facts/file/write-facts.ts';
import { tidy } from '../../filling/lines/tidy.ts';
import { kindOf } from '../../kinds/index.ts';
import { loadPaper } from '../../kinds/load.ts';
import type { Desk } from '../desk/desk.ts';

/** How often a file is looked at while its page is seen. */
const lookMs = 3000;

/** Looks after the file that the paper was opened from: what another program does to it is said at once. */
export function watchFile(desk: Desk): void {
  const look = () => {
    if (document.visibilityState === 'visible' && !desk.aside.value) putAside(desk).catch(() => undefined);
  };
  setInterval(look, lookMs);
  addEventListener('focus', look);
}

/** Sees whether another program changed the file or took it away, and says so; whether it did. */
export async function putAside(desk: Desk): Promise<boolean> {
  const file = desk.file.value;
  if (!file?.handle || file.modified === 0) return false;
  const { handle, modified, name } = file;
  let there: File;
  try {
    there = await handle.getFile();
  } catch (error) {
    if ((error as Error).name !== 'NotFoundError') throw error;
    if (desk.file.value?.handle === handle) desk.aside.value = { from: 'gone', name };
    return true;
  }
  if (there.lastModified === modified) return false;
  const text = await there.text();
  const now = desk.file.value;
  if (now?.handle !== handle || now.modified !== modified) return false;
  const theirs = readTheirs(text);
  const { saved } = file;
  if (saved && (text === writeFacts(tidy(kindOf(saved), saved)) || JSON.stringify(theirs) === JSON.stringify(saved))) {
    desk.file.value = { ...now, modified: there.lastModified };
    return false;
  }
  const accept = async () => {
    const latest = desk.file.value;
    if (latest?.handle === handle) desk.file.value = { ...latest, modified: there.lastModified, saved: theirs };
  };
  desk.says.value = '';
  desk.aside.value = { from: 'file', name, theirs, base: file.saved, accept };
  desk.file.value = { ...now, isSaved: false };
  return true;
}

/** The 底稿 that a text holds; undefined where it holds none. */
export function readTheirs(text: string): Facts | undefined {
  try {
    return loadPaper(text).value;
  } catch {
    return undefined;
  }
}
