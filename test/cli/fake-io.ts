import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';

/** What a call of the command gave back. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command as a shell would, without a process. */
export async function fazhi(...argv: string[]): Promise<Outcome> {
  const heard = { out: '', err: '' };
  const listen = (channel: 'out' | 'err') => (text: string) => {
    heard[channel] += text;
  };
  const code = await run(argv, { out: listen('out'), err: listen('err') });
  return { code, ...heard };
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file, facts as JSON, and gives its path. */
export function fileIn(folder: string, name: string, content: object | string | Uint8Array): string {
  const path = join(folder, name);
  const isWritten = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isWritten ? content : JSON.stringify(content));
  return path;
}
