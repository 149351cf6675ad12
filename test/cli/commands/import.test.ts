import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docxOf, p } from '../../reader/make-docx.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const report = docxOf({
  body: [
    p('云政〔2026〕8号'),
    p('云岭县人民政府2025年法治政府建设情况报告'),
    p('一、主要举措和成效'),
    p('全年办理120件。'),
  ].join(''),
});

test('a report becomes a facts file, and what was left out is told', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'facts.json');
  const outcome = await fazhi('import', fileIn(folder, '报告.docx', report), '-o', path);
  expect(outcome).toEqual({
    code: 0,
    out: `已导入：${path}\n`,
    err: '  不属于正文，没有导入  版头：云政〔2026〕8号\n',
  });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ kind: 'annual-report', reportYear: 2025 });
});

test('a facts file that is there is not written over', async () => {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'facts.json', '{}');
  const { code, err } = await fazhi('import', fileIn(folder, '报告.docx', report), '-o', path);
  expect([code, err]).toEqual([2, expect.stringContaining('同名文件已存在，未覆盖')]);
});

test('what is no annual report is not imported', async () => {
  const path = fileIn(temporaryFolder(), '总结.docx', docxOf({ body: p('云岭县2025年信访工作总结') }));
  const { code, err } = await fazhi('import', path);
  expect([code, err]).toEqual([2, `${path}：“云岭县2025年信访工作总结”不是法治政府建设年度报告，没有导入\n`]);
});
