import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenByUs } from '../../../src/docx/zip/written-by-us.ts';
import { wholeFacts } from '../../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const { plan: _plan, ...withoutPlan } = wholeFacts();
const waiver = { rule: 'has-plan', path: '/plan', reason: '另行报送', approvedBy: '县长', expires: '2026-03-01' };

test('a waived finding is listed and does not fail the check, until it expires', async () => {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'facts.json', withoutPlan);
  fileIn(folder, 'facts.waivers.json', { waivers: [waiver] });
  const [held, expired] = [
    await fazhi('check', path, '--today', '2026-03-01'),
    await fazhi('check', path, '--today', '2026-03-02'),
  ];
  expect([held.code, held.out]).toEqual([0, expect.stringContaining('豁免至2026年3月1日，县长批准：另行报送')]);
  expect([expired.code, expired.out]).toEqual([1, expect.stringContaining('须改正 2 处')]);
});

test('a waiver that fits nothing fails the check', async () => {
  const folder = temporaryFolder();
  fileIn(folder, 'facts.waivers.json', { waivers: [waiver] });
  const { code, out } = await fazhi('check', fileIn(folder, 'facts.json', wholeFacts()), '--today', '2026-02-20');
  expect([code, out]).toEqual([1, expect.stringContaining('没有对应的问题')]);
});

test('a waived error lets the report be rendered', async () => {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'facts.json', withoutPlan);
  expect((await fazhi('render', path, '--out-dir', folder)).code).toBe(1);
  fileIn(folder, 'facts.waivers.json', { waivers: [waiver] });
  expect((await fazhi('render', path, '--out-dir', folder)).code).toBe(0);
});

test('a rule that is off is silent, an unknown one stops the check', async () => {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'facts.json', withoutPlan);
  fileIn(folder, 'fazhi.config.json', { severity: { 'has-plan': 'off' } });
  expect((await fazhi('check', path)).code).toBe(0);
  fileIn(folder, 'fazhi.config.json', { severity: { 'has-plam': 'off' } });
  expect(await fazhi('check', path)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('“has-plan”') });
});

test('lists of waivers and configurations are no facts when a pattern finds them', async () => {
  const folder = temporaryFolder();
  fileIn(folder, 'facts.json', wholeFacts());
  fileIn(folder, 'facts.waivers.json', { waivers: [] });
  fileIn(folder, 'fazhi.config.json', {});
  const [only, ...others] = JSON.parse((await fazhi('check', `${folder}/*.json`, '--format', 'json')).out);
  expect([only.file.endsWith('facts.json'), others]).toEqual([true, []]);
});

test.each([
  'json',
  'sarif',
  'junit',
  'github',
])('in the format %s stdout holds the result and nothing else', async (format) => {
  const path = fileIn(temporaryFolder(), 'facts.json', withoutPlan);
  const { code, out, err } = await fazhi('check', path, '--format', format, '--fix');
  expect([code, err]).toEqual([1, `${path}：没有可以自动改的地方\n`]);
  expect(out).toContain('has-plan');
  expect(out).not.toContain('检查完毕');
});

test('the stage decides which rules speak', async () => {
  const path = fileIn(temporaryFolder(), 'facts.json', wholeFacts());
  for (const stage of ['draft', 'review', 'final', 'public'])
    expect((await fazhi('check', path, '--stage', stage)).code).toBeLessThan(2);
  expect((await fazhi('check', path, '--stage', 'finale')).err).toContain('是不是 final？');
});

test('one edition can be checked alone, and the day can be set', async () => {
  const facts = wholeFacts({ editions: { local: { title: '{甲}' }, line: {} } });
  const path = fileIn(temporaryFolder(), 'facts.json', facts);
  expect((await fazhi('check', path)).code).toBe(1);
  expect((await fazhi('check', path, '--edition', 'line')).code).toBe(0);
  expect(await fazhi('check', path, '--today', '2026-02-30')).toMatchObject({ code: 2, out: '' });
});

test('the sheets and the summary are written beside the result, and not over other files', async () => {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'facts.json', withoutPlan);
  const [review, figures, csv] = ['意见.docx', '数据.docx', '汇总.csv'].map((name) => join(folder, '表', name)) as [
    string,
    string,
    string,
  ];
  const papers = ['--review-sheet', review, '--figures-sheet', figures, '--summary-csv', csv];
  const first = await fazhi('check', path, ...papers);
  expect([first.code, first.err]).toEqual([1, [review, figures, csv].map((file) => `已生成：${file}\n`).join('')]);
  expect([review, figures].map((file) => writtenByUs(readFileSync(file)))).toEqual([true, true]);
  expect(readFileSync(csv, 'utf8')).toMatch(/^\ufeff文件,机关,/);
  fileIn(join(folder, '表'), '汇总.csv', '领导批注');
  expect(await fazhi('check', path, ...papers)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
  expect((await fazhi('check', path, ...papers, '--force')).code).toBe(1);
  expect(existsSync(csv) && readFileSync(csv, 'utf8')).toContain('facts.json');
});
