import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from '../../interview/pty.ts';
import { temporaryFolder } from '../fake-io.ts';
import { factsIn } from './facts-in.ts';

test('a batch on a terminal draws a bar and tells every file above it', async () => {
  const folder = temporaryFolder();
  factsIn(folder, 25);
  const terminal = openTerminal(['render', folder, '--out-dir', join(folder, 'out')]);
  expect(await terminal.exit).toBe(0);
  expect(terminal.shown().match(/已生成：/g)).toHaveLength(25);
  expect(terminal.shown()).toMatch(/█25\/25，每.*已生成25份文件/s);
});

test('Ctrl-C on a terminal breaks a batch off with whole files, exit code 130', async () => {
  const folder = temporaryFolder();
  factsIn(folder, 1500);
  const terminal = openTerminal(['render', folder, '--out-dir', join(folder, 'out')]);
  await terminal.see('已生成：');
  await terminal.send('\u0003');
  expect(await terminal.exit).toBe(130);
  const made = /已中断：已生成(\d+)份文件，都是完整的/.exec(terminal.shown())?.[1];
  expect(readdirSync(join(folder, 'out'))).toHaveLength(Number(made));
});
