import { spawn } from 'node:child_process';

/**
 * Runs node with the given arguments, and variables besides those of this process, to its end; returns the milliseconds from
 * launch to exit and what it printed on both sides.
 */
export function launch(args, variables = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...variables },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const ms = performance.now() - start;
      if (code === 0) resolve({ ms, out, err });
      else reject(new Error(`node ${args.join(' ')} ended with ${code}: ${err.slice(0, 500)}`));
    });
  });
}
