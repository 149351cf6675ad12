import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeFacts } from '../../src/facts/file/write-facts.ts';
import { wholeFacts } from '../facts-of.ts';
import { openTerminal } from './pty.ts';

const facts = wholeFacts({
  indicators: [{ name: '审核文件', value: 26, unit: '件' }],
  measures: {
    sections: [
      { heading: '加强制度建设', paragraphs: ['审核文件{审核文件}。提出意见30条。', '清理文件18件。废止文件3件。'] },
    ],
  },
});
const down = '\u001b[B';

let path: string;
let edited: string;

/** Facts, and the paper as an office sends it back: one sentence is sure, a figure and a deletion are asked about. */
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
  path = join(folder, 'facts.json');
  edited = join(folder, '县司法局改.docx');
  writeFileSync(path, writeFacts(facts));
  execFileSync(process.execPath, ['dist/cli.cjs', 'render', path, '-o', edited], { stdio: 'pipe' });
  const parts = unzipSync(readFileSync(edited));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace('审核文件26件', '审核文件28件')
    .replace('提出意见30条', '提出审核意见30条')
    .replace('废止文件3件。', '');
  writeFileSync(edited, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
});

const read = () => readFileSync(path, 'utf8');

describe('an edited file is brought home in a terminal', { timeout: 120_000 }, () => {
  test('what is sure is saved before anything is asked; each answer is saved; what is left is listed', async () => {
    const session = openTerminal(['compare', path, edited, '--take']);
    await session.see('怎样处理？');
    expect(read()).toContain('提出审核意见30条');
    await session.see('改数据“审核文件”为28件');
    await session.send('\r');
    await session.see('删去');
    await session.see('原文：废止文件3件。');
    expect(read()).toContain('"value": 28');
    await session.see('不带回');
    await session.send(`${down}\r`);
    expect(await session.exit).toBe(1);
    expect(read()).toContain('废止文件3件。');
    expect(session.shown()).toContain('要撤销：fazhicompare');
  });

  test('Ctrl-C leaves what was taken before, and one undo takes all of it back', async () => {
    const before = read();
    const session = openTerminal(['compare', path, edited, '--take']);
    await session.see('怎样处理？');
    await session.send('\u0003');
    expect(await session.exit).toBe(130);
    expect(read()).toContain('提出审核意见30条');
    const { status } = spawnSync(process.execPath, ['dist/cli.cjs', 'compare', path, '--undo']);
    expect([status, read()]).toEqual([0, before]);
  });
});
