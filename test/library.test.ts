import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const library = resolve('dist/index.mjs');

test('the library touches no file but its own, and nothing else of the machine', () => {
  const facts = readFileSync('samples/yunling-justice-2025/facts.json', 'utf8');
  const program = `
    import { check, loadFacts, render } from '${pathToFileURL(library)}';
    const { value: facts } = loadFacts(${JSON.stringify(facts)});
    const { value: report } = await render(facts);
    console.log(check(facts).length, report.title, report.docx.length > 5000);`;
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const jail = [permission, `--allow-fs-read=${resolve('dist')}/*`];
  const said = execFileSync(process.execPath, [...jail, '--no-warnings', '--input-type=module', '-e', program]);
  expect(said.toString()).toMatch(/^\d+ 云岭县司法局关于2025年度法治政府建设情况的报告 true\n$/);
});

test('its types stand by themselves', () => {
  const options = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
  };
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(['dist/index.d.mts'], options));
  expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
});
