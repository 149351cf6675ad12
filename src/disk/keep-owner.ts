import { fchownSync, fstatSync, type Stats } from 'node:fs';

/** The system lets nobody but root give a file away; a group it lets one choose among one's own. */
const forbidden = new Set(['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP']);

/** Gives an open file the owner and group of another, or at least its group, where the system lets us. */
export function keepOwner(file: number, { uid, gid }: Stats): void {
  const own = fstatSync(file);
  if (own.uid !== uid) tryOwner(file, uid, gid);
  if (fstatSync(file).gid !== gid) tryOwner(file, own.uid, gid);
}

function tryOwner(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch (error) {
    if (!forbidden.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
