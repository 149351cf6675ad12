import { chownSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { keepCompiledCode } from '../../src/cli/keep-compiled-code.ts';
import { temporaryFolder } from './fake-io.ts';

/** The folder in which Node is told to keep compiled code for a user with that home. */
function folderFor(home: string): string | undefined {
  const enableCompileCache = vi.fn();
  keepCompiledCode({ enableCompileCache }, home);
  return enableCompileCache.mock.calls[0]?.[0];
}

describe('compiled code', () => {
  test('is kept in the user’s own home', () => {
    const home = temporaryFolder();
    expect(folderFor(home)).toBe(join(home, '.cache', 'fazhi-report'));
  });

  test.each(['', '.', 'relative/home', '/no/such/home'])('is not kept where the home is %j', (home) => {
    expect(folderFor(home)).toBeUndefined();
  });

  test.runIf(process.getuid?.() === 0)('is not kept in another user’s home', () => {
    const home = temporaryFolder();
    chownSync(home, 65534, 65534);
    expect(folderFor(home)).toBeUndefined();
  });

  test('is not kept, and nothing is made, by a Node that cannot', () => {
    const home = temporaryFolder();
    keepCompiledCode({}, home);
    expect(existsSync(join(home, '.cache'))).toBe(false);
  });
});
