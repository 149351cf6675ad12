import { UsageError } from '../../errors.ts';
import { loadPaper } from '../../kinds/load.ts';
import { readForeign } from '../../reader/read.ts';
import type { Desk } from '../desk/desk.ts';
import { putOnDesk } from '../desk/put-on-desk.ts';

/** Takes a file that was picked or dropped: a paper of ours is put on the desk, one of another program is shown before it is taken. */
export async function takeFile(desk: Desk, file: File, handle?: FileSystemFileHandle): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    if (/\.json$/i.test(file.name)) takePaper(desk, bytes, file, handle);
    else {
      const read = readForeign(bytes);
      if ('convert' in read)
        desk.says.value = `“${file.name}”是旧格式：请在 WPS 中打开，全选、复制，回这里粘贴；或者另存为 .docx 再拖进来`;
      else desk.coming.value = { document: read, list: undefined, name: file.name };
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    desk.says.value = `“${file.name}”：${error.message}`;
  }
}

function takePaper(desk: Desk, bytes: Uint8Array, file: File, handle: FileSystemFileHandle | undefined): void {
  const { value, diagnostics } = loadPaper(bytes);
  if (!value) {
    const [first] = diagnostics;
    desk.says.value = `“${file.name}”填写不符合要求，没有打开。${first?.title ?? ''}：${first?.message ?? ''}`;
    return;
  }
  putOnDesk(desk, {
    facts: value,
    file: { name: file.name, handle, isSaved: true, modified: file.lastModified },
    says: `已打开“${file.name}”`,
  });
}
