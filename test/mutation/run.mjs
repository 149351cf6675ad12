import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import { mutantsOf } from './mutants.mjs';

/**
 * Changes the conditions of the rules one by one, in a copy of the project, and runs each rule's own tests on the change.
 * A change that the tests do not notice is printed; more of them than `allowed` in a hundred make the run fail.
 *
 *   npm run test:mutation -- [RULE...]
 */
const allowed = 20;
const rulesFolder = 'src/check/rules';
const copied = [
  'src',
  'test',
  'schemas',
  'templates',
  'samples',
  'docs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

async function copyProject() {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-mutation-'));
  for (const name of copied) await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function chosenRules(named) {
  const all = (await readdir(rulesFolder)).map((file) => file.replace(/\.ts$/, '')).filter((id) => id !== 'index');
  const unknown = named.filter((id) => !all.includes(id));
  if (unknown.length > 0) throw new Error(`no such rule: ${unknown.join(', ')}`);
  return named.length > 0 ? named : all.sort();
}

/** Whether the rule's tests pass as the rule now stands. */
async function passes(vitest, rulePath, testPath) {
  vitest.invalidateFile(rulePath);
  const specifications = vitest.getRootProject().createSpecification(testPath);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specifications]);
  const own = testModules.filter(({ moduleId }) => moduleId === testPath);
  return unhandledErrors.length === 0 && own.length > 0 && own.every((module) => module.ok());
}

async function mutateRule(vitest, folder, id) {
  const rulePath = join(folder, rulesFolder, `${id}.ts`);
  const testPath = join(folder, 'test/check/rules', `${id}.test.ts`);
  const original = await readFile(rulePath, 'utf8');
  if (!(await passes(vitest, rulePath, testPath))) return { failing: true, total: 0, survivors: [] };
  const mutants = mutantsOf(rulePath, original);
  const survivors = [];
  for (const mutant of mutants) {
    await writeFile(rulePath, original.slice(0, mutant.start) + mutant.replacement + original.slice(mutant.end));
    if (await passes(vitest, rulePath, testPath)) survivors.push(mutant);
  }
  await writeFile(rulePath, original);
  vitest.invalidateFile(rulePath);
  return { total: mutants.length, survivors };
}

function tell(id, { failing, total, survivors }) {
  if (failing) process.stdout.write(`${id}: its tests fail as they are\n`);
  process.stdout.write(`${id}: ${total - survivors.length} of ${total} noticed\n`);
  for (const { line, original, replacement } of survivors)
    process.stdout.write(`  ${rulesFolder}/${id}.ts:${line}  ${original}  →  ${replacement}\n`);
}

const ids = await chosenRules(process.argv.slice(2));
const folder = await copyProject();
const vitest = await createVitest('test', {
  root: folder,
  watch: false,
  coverage: { enabled: false },
  reporters: [{}],
  maxWorkers: 1,
  isolate: false,
});
const results = [];
try {
  await vitest.standalone();
  for (const id of ids) {
    const result = await mutateRule(vitest, folder, id);
    tell(id, result);
    results.push(result);
  }
} finally {
  await vitest.close();
  await rm(folder, { recursive: true, force: true });
}
const total = results.reduce((sum, result) => sum + result.total, 0);
const survived = results.reduce((sum, { survivors }) => sum + survivors.length, 0);
process.stdout.write(`${total - survived} of ${total} changes noticed\n`);
const failing = results.some((result) => result.failing);
process.exitCode = failing || survived * 100 > total * allowed ? 1 : 0;
