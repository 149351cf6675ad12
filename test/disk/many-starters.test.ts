import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { fileIn, temporaryFolder } from '../cli/fake-io.ts';
import { wholeFacts } from '../facts-of.ts';

/** Which of these calls of the command, all begun at once, ended well. */
async function begunAtOnce(calls: readonly (readonly string[])[]): Promise<boolean[]> {
  const started = calls.map((call) => spawn(process.execPath, ['dist/cli.cjs', ...call], { stdio: 'ignore' }));
  return Promise.all(
    started.map((child) => new Promise<boolean>((resolve) => child.once('close', (code) => resolve(code === 0)))),
  );
}

test('of several starters that find a dead session’s lock, every one that says saved has saved', async () => {
  const folder = temporaryFolder();
  const file = fileIn(folder, 'facts.json', wholeFacts());
  const places = ['publisher', 'channel', 'indexNumber', 'category', 'genre'];
  let left = [...places];
  for (let round = 0; left.length > 0 && round < 20; round += 1) {
    writeFileSync(`${file}.lock`, JSON.stringify({ id: `of-the-dead-${round}`, pid: 2 ** 22 + 1, host: hostname() }));
    const ended = await begunAtOnce(left.map((place) => ['fill', file, '--set', `/publication/${place}=甲`]));
    left = left.filter((_, index) => !ended[index]);
  }
  const saved = JSON.parse(readFileSync(file, 'utf8')).publication;
  expect(places.filter((place) => saved[place] !== '甲')).toEqual([]);
  expect(readdirSync(folder)).toEqual(['facts.json']);
});
