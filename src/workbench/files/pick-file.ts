import type { Desk } from '../desk/desk.ts';
import { takeFile } from './take-file.ts';

interface Picking {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
}

/** Asks for a file; with a handle, by which it can be saved again, where the browser gives one. */
export async function pickFile(desk: Desk, endings: readonly string[]): Promise<void> {
  const { showOpenFilePicker } = window as unknown as Picking;
  if (showOpenFilePicker && endings.includes('.json')) {
    const types = [{ description: '底稿', accept: { 'application/json': ['.json'] } }];
    const [handle] = await showOpenFilePicker.call(window, { types }).catch(() => []);
    if (handle) await takeFile(desk, await handle.getFile(), handle);
    return;
  }
  const [file] = await pickFiles(endings, false);
  if (file) await takeFile(desk, file);
}

/** Asks for files that are only read; none where the clerk thinks better of it. */
export function pickFiles(endings: readonly string[], isMany: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = endings.join(',');
  input.multiple = isMany;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
