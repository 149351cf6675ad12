import { statSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What Node 22.1 and later can do, and 20 cannot. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
}

/**
 * Has Node keep what V8 has compiled of this command for its next call, where Node can: in the user's own home only, since
 * whoever can write to that folder has his code run here. NODE_DISABLE_COMPILE_CACHE turns it off.
 */
export function keepCompiledCode(
  { enableCompileCache }: CompileCache = module as CompileCache,
  home = homedir(),
): void {
  if (isOwn(home)) enableCompileCache?.(join(home, '.cache', 'fazhi-report'));
}

/** Under sudo the home may be another user's. */
function isOwn(home: string): boolean {
  const owner = isAbsolute(home) ? statSync(home, { throwIfNoEntry: false })?.uid : undefined;
  return owner !== undefined && (process.getuid === undefined || owner === process.getuid());
}
