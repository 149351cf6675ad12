import { fileProblem } from '../disk/file-problem.ts';
import { UsageError } from '../errors.ts';
import type { Saved } from '../facts/file/facts-file.ts';

/** Throws a UsageError for a save that did not go where it was meant to go. */
export function refuseUnsaved(path: string, saved: Saved): void {
  if (saved.kind === 'changed-outside') {
    throw new UsageError(`${path}：文件刚被别的程序修改，未覆盖；您的修改另存为：${saved.path}`);
  }
  if (saved.kind === 'elsewhere') throw new UsageError(`写不了 ${path}：${fileProblem(saved.problem)}`);
}
