import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFacts } from './facts-files.mjs';

/**
 * Builds another commit and holds what it makes of the same facts against what this working copy makes: the bytes of every
 * edition as .docx, .html and .txt, and what `check` says as json and sarif. For a redesign that must change nothing.
 *
 *   npm run same -- COMMIT
 *   npm run same -- COMMIT..LATER   holds each commit after COMMIT, up to LATER, against COMMIT
 */
const [given] = process.argv.slice(2);
if (!given) {
  process.stderr.write('npm run same -- COMMIT, or npm run same -- COMMIT..LATER\n');
  process.exit(2);
}

const [base, last] = given.split('..');
const work = mkdtempSync(join(tmpdir(), 'same-'));
const checkouts = [];
try {
  const baseAt = checkedOut(base);
  const facts = mkdtempSync(join(work, 'facts-'));
  const names = writeFacts(facts, join(baseAt, 'samples'));
  const wanted = madeBy(built(baseAt), facts, names);
  const told = last === undefined ? [differing('this working copy', '.')] : commitsAfter(base, last).map(differingAt);
  process.exitCode = told.some((count) => count > 0) ? 1 : 0;

  function differingAt(commit) {
    const place = checkedOut(commit);
    const count = differing(commit, place);
    execFileSync('git', ['worktree', 'remove', '--force', place]);
    return count;
  }

  /** Says what a checkout makes otherwise than the base, and counts it. */
  function differing(name, place) {
    const made = madeBy(built(place), facts, names);
    const keys = [...new Set([...wanted.keys(), ...made.keys()])].filter((key) => wanted.get(key) !== made.get(key));
    for (const key of keys) process.stdout.write(`differs: ${key}\n`);
    process.stdout.write(`${name}: ${made.size} results, ${keys.length} differ from ${base}\n`);
    return keys.length;
  }
} finally {
  for (const place of checkouts.filter(existsSync)) execFileSync('git', ['worktree', 'remove', '--force', place]);
  rmSync(work, { recursive: true, force: true });
}

/** The commits of the main line after one, the oldest first. */
function commitsAfter(commit, later) {
  const range = ['rev-list', '--first-parent', '--reverse', `${commit}..${later || 'HEAD'}`];
  return execFileSync('git', range, { encoding: 'utf8' }).trim().split('\n');
}

function checkedOut(commit) {
  const place = join(work, commit);
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', place, commit]);
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  checkouts.push(place);
  return place;
}

/** Builds a checkout and gives its command. */
function built(place) {
  execFileSync(process.execPath, ['build.mjs'], { cwd: place, stdio: 'ignore' });
  return join(resolve(place), 'dist/cli.cjs');
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
