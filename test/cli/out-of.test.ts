import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { outOf } from '../../src/cli/out-of.ts';
import { temporaryFolder } from './fake-io.ts';

const stdoutOf = (fd: number) => ({ fd, write: vi.fn() }) as unknown as NodeJS.WriteStream & { fd: number };

test('what goes into a file is all there, one text after the other', () => {
  const path = join(temporaryFolder(), 'out.sarif');
  const out = outOf(stdoutOf(openSync(path, 'w')));
  for (const text of ['第一段', '，', '第二段\n'.repeat(10_000)]) out(text);
  expect(readFileSync(path, 'utf8')).toBe(`第一段，${'第二段\n'.repeat(10_000)}`);
});

test('what a closed or broken file does not take is told', () => {
  const file = openSync(join(temporaryFolder(), 'out.sarif'), 'w');
  const out = outOf(stdoutOf(file));
  closeSync(file);
  expect(() => out('甲')).toThrow('结果没有写完整：系统报告 EBADF');
});

test.runIf(process.platform === 'linux')('a result that meets the limit of a file’s size ends with exit code 2', () => {
  const folder = temporaryFolder();
  const call = `ulimit -f 4; node dist/cli.cjs check samples/yunling-2025/facts.json --format sarif > ${folder}/out 2> ${folder}/err; echo $?`;
  expect(execFileSync('bash', ['-c', call], { encoding: 'utf8' })).toBe('2\n');
  expect(readFileSync(`${folder}/err`, 'utf8')).toBe('结果没有写完整：超过了系统允许的文件大小\n');
});
