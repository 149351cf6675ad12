import { batch } from '@preact/signals';
import { writeFacts } from '../../facts/file/write-facts.ts';
import { tidy } from '../../filling/lines/tidy.ts';
import type { Desk, PaperFile } from '../desk/desk.ts';
import { titleOf } from '../desk/title-of.ts';
import { download } from './download.ts';
import { putAside } from './look-outside.ts';

/**
 * Writes the paper to the file that it was opened from. A file that another program has changed or taken away meanwhile is not written
 * over. Where there is no file yet, or the browser cannot write one, the clerk is asked where to put it, or it is downloaded.
 */
export function saveToFile(desk: Desk, isAsked = false): Promise<void> {
  const mine = desk.saving.value.then(() => save(desk, isAsked));
  desk.saving.value = mine;
  return mine;
}

/** One after the other: a file that is being written is not yet as it will be. */
async function save(desk: Desk, isAsked: boolean): Promise<void> {
  const paper = desk.paper.value;
  const file = desk.file.value;
  if (!paper || (desk.aside.value && desk.aside.value.from !== 'window' && !isAsked)) return;
  const { facts, kind } = paper.session;
  const content = writeFacts(tidy(kind, facts));
  const saved = (name: string, more: Partial<PaperFile>) => {
    const isSaved = desk.paper.value?.session.facts === facts;
    desk.file.value = { name, handle: undefined, modified: 0, ...more, isSaved, saved: facts };
  };
  try {
    if (file?.served) {
      const { kind: became, name = file.name, problem } = await file.served.save(content);
      if (became === 'saved') saved(name, { served: file.served });
      else if (became === 'changed-outside') desk.says.value = `文件刚被别的程序修改，没有覆盖；这里的另存为“${name}”`;
      else
        desk.says.value = `没有存入“${file.name}”（${problem}）；${name ? `暂存在 ${name}` : '内容仍留存在本机浏览器里'}`;
      return;
    }
    if (file?.handle && !(await mayWrite(file.handle, isAsked))) {
      desk.aside.value = { from: 'denied', name: file.name };
      return;
    }
    const known = file?.handle;
    const handle = known ?? (isAsked ? await picked(titleOf(facts)) : undefined);
    if (handle) {
      if (known && (await putAside(desk))) return;
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
      const written = await handle.getFile();
      batch(() => {
        saved(handle.name, { handle, modified: written.lastModified });
        desk.aside.value = undefined;
      });
    } else if (isAsked) {
      download(`${titleOf(facts)}.json`, new TextEncoder().encode(content));
      batch(() => {
        saved(`${titleOf(facts)}.json`, {});
        desk.aside.value = undefined;
        desk.says.value = '底稿已下载，请放到单位的文件夹里';
      });
    }
  } catch (error) {
    const { name } = error as Error;
    if (name === 'AbortError') return;
    if (name === 'NotAllowedError') desk.aside.value = { from: 'denied', name: file?.name ?? '' };
    else if (name === 'NotFoundError') desk.aside.value = { from: 'gone', name: file?.name ?? '' };
    else desk.says.value = `没有存入文件（${reasons[name] ?? '磁盘不让写'}）。内容仍留存在本机浏览器里`;
  }
}

const reasons: Readonly<Record<string, string>> = {
  QuotaExceededError: '磁盘已满',
  NoModificationAllowedError: '文件正被别的程序占用',
  InvalidStateError: '文件正被别的程序占用',
  TypeError: '打开这一页的程序没有回答',
};

interface Permitting {
  readonly queryPermission?: (options: object) => Promise<PermissionState>;
  readonly requestPermission?: (options: object) => Promise<PermissionState>;
}

/** Whether the browser lets us write to a file; it is asked only when the clerk asks. */
async function mayWrite(handle: FileSystemFileHandle, isAsked: boolean): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as unknown as Permitting;
  const asked = { mode: 'readwrite' };
  const now = (await queryPermission?.call(handle, asked)) ?? 'granted';
  if (now === 'granted') return true;
  return isAsked && (await requestPermission?.call(handle, asked)) === 'granted';
}

/** Asks the browser to let us write to the file of a paper that was taken up again; it asks only where the clerk just did something. */
export async function askToWrite(desk: Desk): Promise<void> {
  const file = desk.file.value;
  if (!file?.handle || (await mayWrite(file.handle, true).catch(() => false))) return;
  desk.aside.value = { from: 'denied', name: file.name };
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
