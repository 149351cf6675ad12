import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole, writeWholeSoon } from '../../src/disk/write-whole.ts';
import { fileIn, temporaryFolder } from '../cli/fake-io.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;
const asRoot = test.runIf(process.getuid?.() === 0);

describe.each([
  ['at once', async (...args: Parameters<typeof writeWhole>) => writeWhole(...args)],
  ['in its own time', writeWholeSoon],
])('a file that is written %s', (_name, write) => {
  test('holds all of it, and nothing else stands beside it', async () => {
    const path = fileIn(temporaryFolder(), 'facts.json', '旧');
    await write(path, '新'.repeat(100_000));
    expect(readFileSync(path, 'utf8')).toBe('新'.repeat(100_000));
    expect(readdirSync(join(path, '..'))).toEqual(['facts.json']);
  });

  test('keeps its rights', async () => {
    const path = fileIn(temporaryFolder(), 'facts.json', '旧');
    chmodSync(path, 0o640);
    await write(path, '新');
    expect(modeOf(path)).toBe(0o640);
  });

  asRoot('keeps its owner', async () => {
    const path = fileIn(temporaryFolder(), 'facts.json', '旧');
    chownSync(path, 65534, 65534);
    await write(path, '新');
    expect([statSync(path).uid, statSync(path).gid]).toEqual([65534, 65534]);
  });

  test('behind a link leaves the link', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, 'facts.json', '旧');
    const link = join(folder, 'link.json');
    symlinkSync('facts.json', link);
    await write(link, '新');
    expect([readFileSync(path, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['新', true]);
  });

  test('under one of two names leaves the other as it was', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, 'facts.json', '旧');
    linkSync(path, join(folder, 'backup.json'));
    await write(path, '新');
    expect(readFileSync(join(folder, 'backup.json'), 'utf8')).toBe('旧');
  });

  test.each([
    ['that nobody may write', 'READ_ONLY', (path: string) => chmodSync(fileIn(path, 'x', '旧'), 0o444)],
    ['in whose place a pipe stands', 'NOT_REGULAR', (path: string) => execFileSync('mkfifo', [join(path, 'x')])],
    ['in whose place a folder stands', 'EISDIR', (path: string) => execFileSync('mkdir', [join(path, 'x')])],
    ['behind a link that leads nowhere', 'DANGLING', (path: string) => symlinkSync('nowhere', join(path, 'x'))],
  ])('%s is refused and left alone', async (_why, code, prepare) => {
    const folder = temporaryFolder();
    prepare(folder);
    await expect(write(join(folder, 'x'), '新')).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('that must be new never takes the place of another', async () => {
    const path = fileIn(temporaryFolder(), 'facts.json', '旧');
    await expect(write(path, '新', { mustBeNew: true })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(path, 'utf8')).toBe('旧');
  });

  test('anew takes the rights of the one it is like, or those it is given', async () => {
    const folder = temporaryFolder();
    const model = fileIn(folder, 'facts.json', '旧');
    chmodSync(model, 0o600);
    await write(join(folder, 'like.json'), '新', { like: model, mustBeNew: true });
    await write(join(folder, 'mine.json'), '新', { mode: 0o600, mustBeNew: true });
    expect(['like.json', 'mine.json'].map((name) => modeOf(join(folder, name)))).toEqual([0o600, 0o600]);
  });
});

test('what cannot be given its owner back belongs to who writes it', () => {
  const path = fileIn(temporaryFolder(), 'facts.json', '旧');
  writeFileSync(path, '旧');
  writeWhole(path, '新');
  expect(statSync(path).uid).toBe(process.getuid?.() ?? 0);
});
