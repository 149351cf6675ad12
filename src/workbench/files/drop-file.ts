import type { Desk } from '../desk/desk.ts';
import { bringFiles } from './pick-others.ts';
import { takeFile } from './take-file.ts';

interface Handing {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** Takes what is dropped anywhere on the page; several files at once are edited copies of the paper on the desk. */
export function takeDrops(desk: Desk): void {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', async (event) => {
    const [first] = event.dataTransfer?.items ?? [];
    const file = first?.kind === 'file' ? first.getAsFile() : undefined;
    if (!first || !file) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 1) {
      if (desk.paper.value && desk.screen.value !== 'start') await bringFiles(desk, files);
      else desk.says.value = '一次只能从一份开始：请只拖入一份';
      return;
    }
    const handle = await (first as Handing).getAsFileSystemHandle?.().catch(() => undefined);
    await takeFile(desk, file, handle?.kind === 'file' ? (handle as FileSystemFileHandle) : undefined);
  });
}
