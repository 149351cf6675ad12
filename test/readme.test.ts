import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';

mkdirSync('out', { recursive: true });
const folder = mkdtempSync('out/readme-');
afterAll(() => rmSync(folder, { recursive: true }));

const fazhi = `"${process.execPath}" "${resolve('dist/cli.cjs')}"`;

const lastYear = '去年的报告.docx';

/** The Word file that a reader has at hand: a report as this tool printed it, any other would do. */
function writeLastYear(home: string): void {
  const command = `${fazhi} render samples/yunling-2025/facts.json --edition committee -o ${lastYear}`;
  execFileSync('sh', ['-c', command], { cwd: home, stdio: 'pipe' });
}

/** A session wants a terminal: what is answered in it is given on the line. */
function withoutTerminal(command: string): string {
  return command.startsWith('npx fazhi fill ') ? `${command} --set /authority/selfReference=我县` : command;
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const page = readFileSync(file, 'utf8');
  const blocks = [...page.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
    language,
    text: text ?? '',
  }));
  const shell = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'));
  const commands = shell.map((line) => line.replace(/\s+#.*$/, '')).filter((line) => line.startsWith('npx fazhi '));

  const home = mkdtempSync(join(folder, 'home-'));

  test.each(commands)('tells a command that works: %s', (command) => {
    cpSync('samples', join(home, 'samples'), { recursive: true });
    if (command.includes(lastYear)) writeLastYear(home);
    const call = withoutTerminal(command).replace('npx fazhi', fazhi);
    expect(() => execFileSync('sh', ['-c', call], { cwd: home, stdio: 'pipe' })).not.toThrow();
  });

  test("made this year's report of last year's Word file by them", () => {
    const { previousPlan, authority } = JSON.parse(readFileSync(join(home, '2026/facts.json'), 'utf8'));
    expect(previousPlan).not.toEqual([]);
    expect(authority).toMatchObject({ name: '云岭县人民政府', selfReference: '我县' });
    expect(readdirSync(join(home, 'out')).some((name) => name.includes('2026年'))).toBe(true);
  });

  test('links only to files that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test.each(blocks.filter(({ language }) => language === 'ts'))('tells a program that works', ({ text }) => {
    const home = mkdtempSync(join(folder, 'program-'));
    cpSync('samples/yunling-justice-2025/facts.json', join(home, 'facts.json'));
    writeFileSync(
      join(home, 'program.mjs'),
      ts.transpile(text, { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext }),
    );
    execFileSync(process.execPath, ['program.mjs'], { cwd: home, stdio: 'pipe' });
    expect(readdirSync(home).some((name) => name.endsWith('.docx'))).toBe(true);
  });
});

test('docs/batch.md tells a loop that makes every sample once', () => {
  const home = mkdtempSync(join(folder, 'batch-'));
  cpSync('samples', join(home, 'samples'), { recursive: true });
  const loop = /```sh\n(for .*?)```/s.exec(readFileSync('docs/batch.md', 'utf8'))?.[1] ?? '';
  execFileSync('sh', ['-c', loop.replace('npx fazhi', fazhi)], { cwd: home, stdio: 'pipe' });
  const made = readdirSync(join(home, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.docx'),
  );
  expect(made).toHaveLength(readdirSync('samples').length);
});
