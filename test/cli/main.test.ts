import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { factsIn } from './batch/facts-in.ts';
import { temporaryFolder } from './fake-io.ts';

vi.mock('../../src/cli/run.ts');

const exitCodeBefore = process.exitCode;
afterEach(() => {
  process.exitCode = exitCodeBefore;
  vi.restoreAllMocks();
  vi.resetModules();
});

/** Runs the program in this process and gives what it wrote to stderr. */
async function main(): Promise<string> {
  let written = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
  await (await import('../../src/cli/main.ts')).ended;
  return written;
}

test('the exit code is that of the command', async () => {
  vi.mocked(run).mockImplementation(async (_argv, io) => {
    io.err('有 1 份没有生成\n');
    return 1;
  });
  expect(await main()).toBe('有 1 份没有生成\n');
  expect(process.exitCode).toBe(1);
});

test('our own error keeps its stack, says that it is ours, and gives exit code 2', async () => {
  vi.mocked(run).mockRejectedValue(new TypeError('x is not a function'));
  expect(await main()).toMatch(/^程序出错了，这不是您的问题。.*\nTypeError: x is not a function\n +at /);
  expect(process.exitCode).toBe(2);
});

test.each([
  [['schema'], 0],
  [['check'], 2],
])('the built program exits as the command says: %j, %i', (argv, status) => {
  expect(spawnSync(process.execPath, ['dist/cli.cjs', ...argv]).status).toBe(status);
});

test('a reader that has seen enough is no error', () => {
  const { stderr, status } = spawnSync('sh', ['-c', `"${process.execPath}" dist/cli.cjs schema | head -c 10`]);
  expect([stderr.toString(), status]).toEqual(['', 0]);
});

test.skipIf(!existsSync('/dev/full'))('a result that the disk cannot take is one sentence and 2', () => {
  const { stderr, status } = spawnSync('sh', ['-c', `"${process.execPath}" dist/cli.cjs schema > /dev/full`]);
  expect([stderr.toString(), status]).toEqual(['结果没有写完整：磁盘已满\n', 2]);
  const unheard = spawnSync('sh', ['-c', `"${process.execPath}" dist/cli.cjs check nowhere.json 2> /dev/full`]);
  expect([unheard.stdout.toString(), unheard.status]).toEqual(['', 2]);
});

test.each([
  '1',
  '2',
])('a batch with %s at work that is broken off by Ctrl-C leaves whole files only', async (workers) => {
  const folder = temporaryFolder();
  factsIn(folder, 200);
  const argv = ['dist/cli.cjs', 'render', folder, '--out-dir', join(folder, 'out'), '--workers', workers];
  const program = spawn(process.execPath, argv);
  let told = '';
  program.stdout.on('data', (text) => {
    told += text;
  });
  program.stdout.once('data', () => program.kill('SIGINT'));
  expect(await once(program, 'close')).toEqual([130, null]);
  const made = told.split('\n').slice(0, -1);
  const written = readdirSync(join(folder, 'out')).map((name) => `已生成：${join(folder, 'out', name)}`);
  expect([made.length < 200, written.sort()]).toEqual([true, made.sort()]);
});
