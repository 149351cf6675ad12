import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pMap from 'p-map';
import { faults } from './inject.mjs';
import { inFolder, saves } from './saves.mjs';

/**
 * Lets every fault befall every call of node:fs that the built command makes on the files of a save, each in a process of its
 * own, kills included, and says what was not as it should be: every file old and whole or new and whole; exit code 2 where it
 * is not new; after a kill, the same call again makes all new. With words, only the saves whose names hold one.
 */
const preload = pathToFileURL(resolve('test/faults/preload.mjs')).href;
const words = process.argv.slice(2);
let [disturbed, wrong] = [0, 0];

for (const [name, save] of Object.entries(saves)) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const { before, after, calls } = await undisturbed(save);
  const cases = faults.flatMap((fault) => calls.map((call, index) => ({ fault, at: index + 1, call })));
  const problems = await pMap(cases, (one) => problemsOf(save, one, before, after), {
    concurrency: availableParallelism(),
  });
  disturbed += cases.length;
  wrong += problems.flat().length;
  process.stdout.write(`${name}: ${calls.length} calls, ${cases.length} faults, ${problems.flat().length} wrong\n`);
  for (const problem of problems.flat()) process.stdout.write(`  ${problem}\n`);
}
process.stdout.write(`${disturbed} faults, ${wrong} wrong\n`);
process.exitCode = wrong > 0 ? 1 : 0;

async function undisturbed(save) {
  const folder = await prepared(save);
  const before = filesOf(folder);
  const { calls } = await call(save, folder, { at: 0 });
  const after = filesOf(folder);
  rmSync(folder, { recursive: true });
  return { before, after, calls };
}

async function problemsOf(save, { fault, at, call: name }, before, after) {
  const folder = await prepared(save);
  const { code, said } = await call(save, folder, { at, fault });
  const found = filesOf(folder);
  const problems = [];
  const isUnkept = (file) => file.endsWith('.printed.json') && said.includes('没有存下印出时的底稿');
  const isNew = Object.keys(after).every((file) => found[file] === after[file] || isUnkept(file));
  for (const [file, text] of Object.entries(found)) {
    if (file !== save.stdout && text !== before[file] && text !== after[file])
      problems.push(`${file} is neither old nor new`);
  }
  for (const file of Object.keys(before)) if (found[file] === undefined) problems.push(`${file} is gone`);
  if (fault === 'kill') problems.push(...(await again(save, folder, after)));
  else if (code !== 2 && !isNew) problems.push(`exit code ${code}, but not everything is new`);
  else if (code === 2 && !/[一-鿿]/.test(said)) problems.push(`says ${said}`);
  else if (/at .*:\d+:\d+/.test(said)) problems.push(`a stack trace: ${said}`);
  rmSync(folder, { recursive: true });
  return problems.map((problem) => `${fault} at call ${at}, ${name}: ${problem}`);
}

/** Whether the call, made once more, does all of its work; new says that it has done so. */
async function again(save, folder, after) {
  const { said } = await call(save, folder, { at: 0 });
  const found = filesOf(folder);
  return Object.keys(after).every((file) => found[file] === after[file]) ? [] : [`again does not make it new: ${said}`];
}

async function prepared({ files, earlier }) {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-fault-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (earlier) await call({ argv: earlier }, folder, { at: 0 });
  return folder;
}

async function call({ argv, stdout }, folder, fault) {
  const tell = `${folder}.calls`;
  const out = openSync(stdout ? join(folder, stdout) : '/dev/null', 'w');
  const env = { ...process.env, FAZHI_FAULT: JSON.stringify({ folder, tell, ...fault }) };
  const child = spawn(process.execPath, ['--import', preload, 'dist/cli.cjs', ...inFolder(folder, argv)], {
    stdio: ['ignore', out, 'pipe'],
    env,
  });
  closeSync(out);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((settle) => child.on('close', settle));
  const calls = existsSync(tell) ? JSON.parse(readFileSync(tell, 'utf8')) : [];
  rmSync(tell, { force: true });
  return { code, said, calls };
}

/** The files of a folder without what a kill leaves behind: locks, and files in the making. */
function filesOf(folder) {
  const names = readdirSync(folder).filter((name) => !/^\.fazhi-.*\.tmp$|\.lock/.test(name));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), 'latin1').replaceAll(folder, '')]),
  );
}
