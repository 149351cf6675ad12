import type { Desk } from '../desk/desk.ts';
import { takeFile } from './take-file.ts';

interface Handing {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** Takes what is dropped anywhere on the page. */
export function takeDrops(desk: Desk): void {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', async (event) => {
    const [first] = event.dataTransfer?.items ?? [];
    const file = first?.kind === 'file' ? first.getAsFile() : undefined;
    if (!first || !file) return;
    event.preventDefault();
    const handle = await (first as Handing).getAsFileSystemHandle?.().catch(() => undefined);
    await takeFile(desk, file, handle?.kind === 'file' ? (handle as FileSystemFileHandle) : undefined);
  });
}
