import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { compiledCode } from '../../../src/cli/launch/compiled-code.ts';
import { fileIn, temporaryFolder } from '../fake-io.ts';

const name = 'road-AbC_1-23.cjs';
const scripts = () => new Map([[name, new Script('(function () { return 1; })')]]);
const folderWithCode = () => {
  const folder = join(temporaryFolder(), 'kept');
  compiledCode('render', folder).keep(scripts(), 0);
  return folder;
};

test('what was kept of a script is read again', () => {
  const folder = folderWithCode();
  expect(readdirSync(folder)).toEqual(['render.road']);
  const cachedData = compiledCode('render', folder).read(name);
  expect(new Script('(function () { return 1; })', { cachedData }).cachedDataRejected).toBe(false);
});

test.each([
  ['another command', 'check', name],
  ['a script of another build', 'render', 'road-AbC_1-24.cjs'],
  ['a script that was not kept', 'render', 'session-AbC_1-23.cjs'],
  ['what is no command', '../render', name],
])('nothing is read for %s', (_what, command, script) => {
  expect(compiledCode(command, folderWithCode()).read(script)).toBeUndefined();
});

test.skipIf(process.platform === 'win32')('nobody else may read or change what is kept', () => {
  const folder = folderWithCode();
  expect([folder, join(folder, 'render.road')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
});

test.each<[string, (sound: Buffer) => Uint8Array]>([
  ['changed', (sound) => sound.with(100, (sound[100] ?? 0) ^ 1)],
  ['written by halves', (sound) => sound.subarray(0, -100)],
  ['emptied', () => Buffer.alloc(0)],
])('what has been %s is not read, and is kept anew', (_name, damage) => {
  const folder = folderWithCode();
  const file = join(folder, 'render.road');
  writeFileSync(file, damage(readFileSync(file)));
  const code = compiledCode('render', folder);
  expect(code.read(name)).toBeUndefined();
  code.keep(scripts(), 0);
  expect(compiledCode('render', folder).read(name)).toBeDefined();
});

test('what was read and accepted is not written again', () => {
  const folder = folderWithCode();
  const code = compiledCode('render', folder);
  expect(code.read(name)).toBeDefined();
  writeFileSync(join(folder, 'render.road'), '');
  code.keep(scripts(), 0);
  expect(readFileSync(join(folder, 'render.road'), 'utf8')).toBe('');
});

test.each([
  ['render', 0, true],
  ['render', 1, false],
  ['render', 2, false],
  ['fill', 130, true],
  ['check', 1, true],
  ['check', 2, false],
])('after %s with exit code %i code is kept: %s', (command, ended, isKept) => {
  const folder = join(temporaryFolder(), 'kept');
  compiledCode(command, folder).keep(scripts(), ended);
  expect(existsSync(folder)).toBe(isKept);
});

test('where no folder can be made nothing is kept, and nobody is told', () => {
  const folder = join(fileIn(temporaryFolder(), 'file', ''), 'kept');
  compiledCode('render', folder).keep(scripts(), 0);
  expect(compiledCode('render', folder).read(name)).toBeUndefined();
});

test('Node’s own word turns it off', () => {
  const folder = temporaryFolder();
  vi.stubEnv('XDG_CACHE_HOME', folder);
  vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '1');
  compiledCode('render').keep(scripts(), 0);
  expect(readdirSync(folder)).toEqual([]);
  vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '');
  compiledCode('render').keep(scripts(), 0);
  expect(readdirSync(folder)).toEqual(['fazhi-report']);
  vi.unstubAllEnvs();
});
