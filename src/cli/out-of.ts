import { fstatSync } from 'node:fs';
import { DiskError } from '../disk/disk-error.ts';
import { fileProblem } from '../disk/file-problem.ts';
import { writeAll } from '../disk/write-all.ts';
import { UsageError } from '../errors.ts';

/**
 * How the result goes to stdout. Into a file we write it ourselves, every byte or a UsageError: Node's own stream writes once
 * and takes no notice of how much of it a full disk took.
 */
export function outOf(stdout: NodeJS.WriteStream & { fd: number }): (text: string) => void {
  if (!isFile(stdout.fd)) return (text) => void stdout.write(text);
  let written = 0;
  return (text) => {
    try {
      const bytes = Buffer.from(text);
      writeAll(stdout.fd, bytes);
      written += bytes.length;
      if (fstatSync(stdout.fd).size < written) throw new DiskError('SHORT');
    } catch (error) {
      throw new UsageError(unfinished(error));
    }
  };
}

/** What is said of a result that did not get to its end. */
export function unfinished(error: unknown): string {
  return `结果没有写完整：${fileProblem(error)}`;
}

/** Whether stdout was sent into a file; it may be closed, too. */
function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
