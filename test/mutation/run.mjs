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
const allowed = 1;
const rulesFolder = 'src/check/rules';
const testsFolder = 'test/check/rules';
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

/** Puts each changed rule beside the rule, with a copy of its tests that imports it: so all of them share one run. */
async function writeMutants(folder, id) {
  const testPath = join(folder, testsFolder, `${id}.test.ts`);
  const [rule, test] = await Promise.all([readFile(`${rulesFolder}/${id}.ts`, 'utf8'), readFile(testPath, 'utf8')]);
  const mutants = mutantsOf(`${id}.ts`, rule).map((mutant, index) => {
    const name = `${id}.mutant-${index}`;
    return { ...mutant, name, testPath: join(folder, testsFolder, `${name}.test.ts`) };
  });
  for (const { name, start, end, replacement, testPath } of mutants) {
    await writeFile(join(folder, rulesFolder, `${name}.ts`), rule.slice(0, start) + replacement + rule.slice(end));
    await writeFile(testPath, test.replaceAll(`/rules/${id}.ts'`, `/rules/${name}.ts'`));
  }
  return { id, testPath, mutants };
}

/** The paths of those test files that pass. */
async function passing(folder, testPaths) {
  const options = { root: folder, watch: false, coverage: { enabled: false }, reporters: [{}] };
  const vitest = await createVitest('test', { ...options, maxWorkers: 1, isolate: false });
  try {
    await vitest.standalone();
    const project = vitest.getRootProject();
    const { testModules } = await vitest.runTestSpecifications(
      testPaths.map((path) => project.createSpecification(path)),
    );
    return new Set(testModules.filter((module) => module.ok()).map(({ moduleId }) => moduleId));
  } finally {
    await vitest.close();
  }
}

function tell({ id, mutants, survivors, failing }) {
  if (failing) process.stdout.write(`${id}: its tests fail as they are\n`);
  process.stdout.write(`${id}: ${mutants.length - survivors.length} of ${mutants.length} noticed\n`);
  for (const { line, original, replacement } of survivors)
    process.stdout.write(`  ${rulesFolder}/${id}.ts:${line}  ${original}  →  ${replacement}\n`);
}

const ids = await chosenRules(process.argv.slice(2));
const folder = await copyProject();
try {
  const written = await Promise.all(ids.map((id) => writeMutants(folder, id)));
  const passed = await passing(
    folder,
    written.flatMap(({ testPath, mutants }) => [testPath, ...mutants.map((mutant) => mutant.testPath)]),
  );
  const results = written.map((rule) => ({
    ...rule,
    failing: !passed.has(rule.testPath),
    survivors: rule.mutants.filter(({ testPath }) => passed.has(testPath)),
  }));
  results.forEach(tell);
  const total = results.reduce((sum, { mutants }) => sum + mutants.length, 0);
  const survived = results.reduce((sum, { survivors }) => sum + survivors.length, 0);
  process.stdout.write(`${total - survived} of ${total} changes noticed\n`);
  process.exitCode = results.some(({ failing }) => failing) || survived * 100 > total * allowed ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
