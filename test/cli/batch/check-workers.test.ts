import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { docxOf, p } from '../../reader/make-docx.ts';
import { fileIn, temporaryFolder } from '../fake-io.ts';

/** Checks so many papers with the built command, one of them no paper. */
function checkWith(...more: string[]) {
  const folder = temporaryFolder();
  for (let index = 0; index < 24; index += 1) {
    const name = `${String(index).padStart(2, '0')}.docx`;
    const body = p(`云岭县${index}镇2025年法治政府建设情况报告`) + p('落实机制体制。');
    fileIn(folder, name, index === 7 ? 'PK\u0003\u0004' : docxOf({ body }));
  }
  const argv = ['dist/cli.cjs', 'check', folder, '--today', '2026-02-20', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return { status, stdout: stdout.replaceAll(folder, ''), stderr, folder };
}

test('papers that workers check come in their order, as this process alone finds them, a bad one among them', () => {
  const [one, two] = [checkWith('--workers', '1'), checkWith('--workers', '2')];
  expect([one.status, two.stdout]).toEqual([1, one.stdout]);
  expect(one.stdout.match(/“机制体制”应为/g)).toHaveLength(23);
  expect(one.stdout).toContain('未检查：/07.docx：文件已损坏');
  expect(two.stderr).toMatch(/^.*24\/24，/m);
});

test('a worker that dies leaves the other papers, and the paper is named', () => {
  const preload = pathToFileURL('test/faults/die.mjs').href;
  const folder = temporaryFolder();
  for (let index = 0; index < 20; index += 1) fileIn(folder, `${index}.txt`, '落实机制体制。');
  const fatal = join(folder, '7.txt');
  const env = { ...process.env, NODE_OPTIONS: `--import=${preload}`, FAZHI_DIE_AT: fatal, FAZHI_DIE_OF: 'kill' };
  const argv = ['dist/cli.cjs', 'check', folder, '--workers', '2', '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
  const found: { file: string; problem?: string }[] = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(found.filter(({ problem }) => problem).map(({ file }) => file)).toEqual([fatal]);
});
