import { checkOne } from '../check-one.ts';
import type { PlainFile } from '../plain-file.ts';
import type { Asked } from '../settings.ts';
import { told } from './told.ts';

/** Checks some files, one after the other; of one that cannot be checked it says why. */
export async function checkFiles(files: readonly string[], asked: Asked): Promise<PlainFile[]> {
  const checked: PlainFile[] = [];
  for (const file of files) {
    const found = await told(checkOne(file, asked));
    checked.push('file' in found ? found : { file, diagnostics: [], ...found });
  }
  return checked;
}
