import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFacts } from './facts-files.mjs';

/**
 * Builds another commit beside this working copy and holds what the two make of the same facts against each other: the bytes of
 * every edition as .docx, .html and .txt, and what `check` says as json and sarif. For a redesign that must change nothing.
 *
 *   npm run same -- COMMIT
 */
const [commit] = process.argv.slice(2);
if (!commit) {
  process.stderr.write('npm run same -- COMMIT\n');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'same-'));
const other = join(work, 'other');
try {
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', other, commit]);
  symlinkSync(resolve('node_modules'), join(other, 'node_modules'));
  for (const place of [other, '.']) execFileSync(process.execPath, ['build.mjs'], { cwd: place, stdio: 'ignore' });
  const facts = mkdtempSync(join(work, 'facts-'));
  const names = writeFacts(facts, join(other, 'samples'));
  const [theirs, ours] = [other, '.'].map((place) => madeBy(join(resolve(place), 'dist/cli.cjs'), facts, names));
  const differing = [...new Set([...theirs.keys(), ...ours.keys()])].filter((key) => theirs.get(key) !== ours.get(key));
  for (const key of differing) process.stdout.write(`differs: ${key}\n`);
  process.stdout.write(`${ours.size} results, ${differing.length} differ from ${commit}\n`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', other]);
  rmSync(work, { recursive: true, force: true });
}

/** What a build makes of the facts: by name the hash of a file, or of what a call said. */
function madeBy(command, cwd, names) {
  const made = new Map();
  const call = (...given) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], { cwd, encoding: 'utf8' });
    made.set(given.join(' '), hashOf(`${status}\n${stdout}\n${stderr}`));
  };
  for (const name of names) {
    for (const format of ['docx', 'html', 'txt']) {
      const to = `out/${name}/${format}`;
      const drafting = name.startsWith('draft') ? ['--draft'] : [];
      call('render', `${name}/facts.json`, '--edition', 'all', '--format', format, '--out-dir', to, ...drafting);
      for (const file of filesIn(join(cwd, to))) made.set(`${to}/${file}`, hashOf(readFileSync(join(cwd, to, file))));
    }
    for (const format of ['json', 'sarif'])
      call('check', `${name}/facts.json`, '--format', format, '--today', '2026-02-20');
  }
  rmSync(join(cwd, 'out'), { recursive: true, force: true });
  return made;
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}
