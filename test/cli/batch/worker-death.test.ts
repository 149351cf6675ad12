import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fake-io.ts';
import { factsIn, reportOf } from './facts-in.ts';

const preload = pathToFileURL('test/faults/die.mjs').href;

/** Calls the built command on twenty files; at the seventh something befalls the worker. */
function renderWith(cause: string, workers: string) {
  const folder = temporaryFolder();
  const fatal = factsIn(folder, 20)[6] ?? '';
  const out = join(folder, 'out');
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${preload} --max-old-space-size=150`,
    FAZHI_DIE_AT: fatal,
    FAZHI_DIE_OF: cause,
  };
  const argv = ['dist/cli.cjs', 'render', folder, '--out-dir', out, '--workers', workers];
  const { status, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
  return { status, stderr: stderr.split('\n').slice(0, -1), made: readdirSync(out), fatal };
}

const others = Array.from({ length: 20 }, (_, index) => reportOf(index + 1)).filter((_, index) => index !== 6);

describe.each(['1', '2'])('of a batch with %s at work', (workers) => {
  test.each([
    'exit',
    'crash',
    'kill',
    'memory',
  ])('a worker that dies (%s) leaves the other files, and its file is named', (cause) => {
    const { status, stderr, made, fatal } = renderWith(cause, workers);
    expect([status, made.sort()]).toEqual([1, [...others].sort()]);
    expect(stderr.slice(-2)).toEqual([
      `未生成 ${fatal}：做到这一份时程序中断了（内存不足、崩溃或者被结束），请把这份填报文件发给维护者`,
      '有 1 份没有生成',
    ]);
  });

  test('a fault of ours in one file leaves the other files, and its file is named with what the maintainers want', () => {
    const { status, stderr, made, fatal } = renderWith('fault', workers);
    expect([status, made.sort()]).toEqual([1, [...others].sort()]);
    expect(stderr.join('\n')).toContain(
      `未生成 ${fatal}：程序出错了，这不是您的问题。请把下面的内容发给维护者：\nTypeError: x is not a function\n    at `,
    );
    expect(stderr.at(-1)).toBe('有 1 份没有生成');
  });
});
