import { existsSync } from 'node:fs';
import { lock } from '../../disk/lock.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import { UsageError } from '../../errors.ts';
import { beforeTaking } from '../beside-facts.ts';
import { readBytes } from '../read.ts';
import { whileWriting } from '../write.ts';

/**
 * Puts facts back as they were before edited files were brought home. What they are now is kept in the place of that, so that
 * nothing is lost and the same call changes the two once more. Returns where.
 */
export async function undoTaking(path: string): Promise<string> {
  const kept = beforeTaking(path);
  if (!existsSync(kept)) throw new UsageError(`${path}：旁边没有 ${kept}，没有可以撤销的`);
  const release = await whileWriting(path, () => lock(path));
  try {
    const [now, before] = [readBytes(path), readBytes(kept)];
    await whileWriting(kept, () => writeWhole(kept, now));
    await whileWriting(path, () => writeWhole(path, before));
    return kept;
  } finally {
    release();
  }
}
