import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../src/cli/find-facts.ts';
import { UsageError } from '../../src/errors.ts';
import { fileIn, temporaryFolder } from './fake-io.ts';

describe('facts files', () => {
  test('are the files named, in their order, read or not', async () => {
    expect(await findFacts(['b.json', 'a.json', 'missing.json'])).toEqual(['b.json', 'a.json', 'missing.json']);
  });

  test('are found by a pattern, sorted', async () => {
    const folder = temporaryFolder();
    for (const name of ['b.json', 'a.json', 'c.txt']) fileIn(folder, name, '{}');
    const found = await findFacts([`${relative('.', folder)}/*.json`]);
    expect(found).toEqual(['a.json', 'b.json'].map((name) => join(relative('.', folder), name)));
  });

  test('are named in full by a pattern in full', async () => {
    const path = fileIn(temporaryFolder(), 'a.json', '{}');
    expect(await findFacts([path.replace('a.json', '*.json')])).toEqual([path]);
  });

  test('of a folder are every facts.json in it and below, sorted', async () => {
    const folder = temporaryFolder();
    for (const place of ['乙', '甲/子']) mkdirSync(join(folder, place), { recursive: true });
    for (const name of ['facts.json', '乙/facts.json', '甲/子/facts.json']) fileIn(folder, name, '{}');
    for (const name of ['other.json', '乙/facts.waivers.json', '乙/fazhi.config.json']) fileIn(folder, name, '{}');
    expect(await findFacts([folder])).toEqual(
      ['facts.json', '乙/facts.json', '甲/子/facts.json'].map((name) => join(folder, name)),
    );
  });

  test('are listed once, however often they are named', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, 'facts.json', '{}');
    expect(await findFacts([path, folder, `${folder}/*.json`, `${folder}/./facts.json`])).toEqual([path]);
  });

  test('that a folder does not hold are a mistake of the caller', async () => {
    const folder = temporaryFolder();
    await expect(findFacts([folder])).rejects.toThrow(new UsageError(`${folder} 里没有填报文件（facts.json）`));
  });

  test('that a pattern does not find are a mistake of the caller', async () => {
    await expect(findFacts(['no-such-folder/*.json'])).rejects.toThrow(
      new UsageError('没有找到与 no-such-folder/*.json 相符的文件'),
    );
  });

  test.each([
    'facts (1).json',
    'facts(1).json',
    '云岭[2025].json',
    '!facts.json',
  ])('a file called %s is found by its name', async (name) => {
    const path = fileIn(temporaryFolder(), name, '{}');
    expect((await findFacts([path])).map((found) => resolve(found))).toEqual([path]);
  });

  test('are found in folders of any name, and behind links', async () => {
    const folder = temporaryFolder();
    for (const name of ['..a', '.b', '两\n行']) fileIn(mkdirIn(folder, name), 'facts.json', '{}');
    const elsewhere = temporaryFolder();
    fileIn(elsewhere, 'facts.json', '{}');
    symlinkSync(elsewhere, join(folder, 'link'));
    symlinkSync('nowhere', join(mkdirIn(folder, '丙'), 'facts.json'));
    expect(await findFacts([folder])).toEqual(
      ['..a', '.b', 'link', '丙', '两\n行'].map((name) => join(folder, name, 'facts.json')).sort(),
    );
    expect(await findFacts([`${folder}/*/facts.json`])).toContain(join(folder, '丙', 'facts.json'));
  });
});

function mkdirIn(folder: string, name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}
