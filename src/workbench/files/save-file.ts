import { writeFacts } from '../../facts/file/write-facts.ts';
import { tidy } from '../../filling/lines/tidy.ts';
import type { Desk } from '../desk/desk.ts';
import { titleOf } from '../desk/title-of.ts';
import { download } from './download.ts';

/**
 * Writes the paper to the file that it was opened from. A file that another program has changed meanwhile is not written over. Where there
 * is no file yet, or the browser cannot write one, the clerk is asked where to put it, or it is downloaded.
 */
export async function saveToFile(desk: Desk, isAsked = false): Promise<void> {
  const paper = desk.paper.value;
  if (!paper) return;
  const { facts, kind } = paper.session;
  const content = writeFacts(tidy(kind, facts));
  try {
    const file = desk.file.value;
    const handle = file?.handle ?? (isAsked ? await picked(titleOf(facts)) : undefined);
    if (handle) await writeTo(desk, handle, content, file?.modified);
    else if (isAsked) {
      download(`${titleOf(facts)}.json`, new TextEncoder().encode(content));
      desk.file.value = { name: `${titleOf(facts)}.json`, handle: undefined, isSaved: true, modified: 0 };
      desk.says.value = '底稿已下载，请放到单位的文件夹里';
    }
  } catch (error) {
    if ((error as Error).name === 'AbortError') return;
    desk.says.value = `没有存入文件：${(error as Error).message}。内容仍留存在本机浏览器里`;
  }
}

async function writeTo(
  desk: Desk,
  handle: FileSystemFileHandle,
  content: string,
  modified: number | undefined,
): Promise<void> {
  const there = await handle.getFile().catch(() => undefined);
  if (modified && there && there.lastModified > modified && (await there.text()) !== content) {
    desk.says.value = `“${handle.name}”刚被别的程序修改，没有覆盖；请另存，或者重新打开它`;
    desk.file.value = { name: handle.name, handle: undefined, isSaved: false, modified: 0 };
    return;
  }
  const stream = await handle.createWritable();
  await stream.write(content);
  await stream.close();
  const written = await handle.getFile();
  desk.file.value = { name: handle.name, handle, isSaved: true, modified: written.lastModified };
}

interface Picking {
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

async function picked(title: string): Promise<FileSystemFileHandle | undefined> {
  const { showSaveFilePicker } = window as unknown as Picking;
  return showSaveFilePicker?.call(window, {
    suggestedName: `${title}.json`,
    types: [{ description: '底稿', accept: { 'application/json': ['.json'] } }],
  });
}
