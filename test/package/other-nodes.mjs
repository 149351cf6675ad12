import { execFileSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** Tries the offline package on the other versions of Node, which come as packages of npm. */
const nodes = ['node@22', 'node@24'].map((name) =>
  execFileSync('npm', ['exec', '--yes', `--package=${name}`, '--', 'node', '-p', 'process.execPath'], {
    encoding: 'utf8',
  }).trim(),
);
execFileSync('npx', ['vitest', 'run', 'test/package', '--coverage.enabled=false'], {
  stdio: 'inherit',
  env: { ...process.env, FAZHI_NODES: nodes.join(delimiter) },
});
