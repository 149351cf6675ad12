import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { scriptLoader } from '../../../src/cli/launch/script-loader.ts';
import { fileIn, temporaryFolder } from '../fake-io.ts';

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, source] of Object.entries(files)) fileIn(folder, name, source);
  return folder;
};
const long = `/*${' '.repeat(50_000)}*/ exports.answer = () => 42;`;
const none = () => undefined;

test('a file is loaded once, whoever asks, and Node’s own modules come from Node', () => {
  const folder = folderOf({
    'main.cjs': 'exports.same = require("./a.cjs") === require("./a.cjs"); exports.join = require("node:path").join;',
    'a.cjs': 'module.exports.file = [__filename, __dirname];',
  });
  const { load } = scriptLoader(folder, none);
  expect(load('main.cjs')).toMatchObject({ same: true, join: expect.any(Function) });
  expect(load('a.cjs')).toEqual({ file: [expect.stringContaining('a.cjs'), dirname(`${folder}/a.cjs`)] });
});

test('a file that asks for one that asks for it sees what that has so far, as in Node', () => {
  const folder = folderOf({
    'a.cjs': 'exports.early = 1; exports.b = require("./b.cjs"); exports.late = 2;',
    'b.cjs': 'exports.seen = Object.keys(require("./a.cjs"));',
  });
  expect(scriptLoader(folder, none).load('a.cjs')).toEqual({ early: 1, b: { seen: ['early'] }, late: 2 });
});

test('only the large files are offered for keeping, and compiled code is asked for', () => {
  const folder = folderOf({ 'main.cjs': 'require("./long.cjs")', 'long.cjs': long });
  const asked: string[] = [];
  const { load, scripts } = scriptLoader(folder, (name) => void asked.push(name));
  load('main.cjs');
  expect([asked, [...scripts.keys()]]).toEqual([['long.cjs'], ['long.cjs']]);
});

test.each([
  ['good', long, false],
  ['other', `${long}\n`, true],
])('with compiled code of %s text the file does the same', (_what, source, isRejected) => {
  const first = scriptLoader(folderOf({ 'long.cjs': long }), none);
  first.load('long.cjs');
  const code = first.scripts.get('long.cjs')?.createCachedData();
  const { load, scripts } = scriptLoader(folderOf({ 'long.cjs': source }), () => code);
  expect((load('long.cjs') as { answer: () => number }).answer()).toBe(42);
  expect(scripts.get('long.cjs')?.cachedDataRejected).toBe(isRejected);
});

test('a fault is told with the file, line and column where it is', () => {
  const folder = folderOf({ 'main.cjs': 'exports.fail = () => { throw new Error("x") };' });
  const { fail } = scriptLoader(folder, none).load('main.cjs') as { fail: () => void };
  let stack = '';
  try {
    fail();
  } catch (error) {
    stack = (error as Error).stack ?? '';
  }
  expect(stack).toContain(`${folder}/main.cjs:1:30)`);
});
