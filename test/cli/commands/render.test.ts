import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { paragraphsOf } from '../../docx/read-docx.ts';
import { wholeFacts } from '../../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const title = '云岭县司法局关于2025年度法治政府建设情况的报告';
const { plan: _plan, ...withoutPlan } = wholeFacts();

test('a report is written under its title, and its path told on stdout', async () => {
  const folder = temporaryFolder();
  const facts = fileIn(folder, 'facts.json', wholeFacts());
  const path = join(folder, 'out', `${title}.docx`);
  expect(await fazhi('render', facts, '--out-dir', join(folder, 'out'))).toEqual({
    code: 0,
    out: `已生成：${path}\n`,
    err: '',
  });
  expect(paragraphsOf(readFileSync(path))[0]).toBe('云岭县司法局文件');
});

test('a report is written to the file that is named', async () => {
  const folder = temporaryFolder();
  const path = join(folder, '甲.docx');
  const { out } = await fazhi('render', fileIn(folder, 'facts.json', wholeFacts()), '-o', path);
  expect([out, existsSync(path)]).toEqual([`已生成：${path}\n`, true]);
});

test('an edition is named in the file name where the facts hold several', async () => {
  const folder = temporaryFolder();
  const facts = fileIn(folder, 'facts.json', wholeFacts({ editions: { local: {}, line: {} } }));
  await fazhi('render', facts, '--out-dir', folder, '--edition', 'line');
  expect(readdirSync(folder)).toContain(`${title}（报上一级主管部门）.docx`);
});

test('an edition that the facts do not hold does not overwrite the one they do', async () => {
  const folder = temporaryFolder();
  const facts = fileIn(folder, 'facts.json', wholeFacts());
  await fazhi('render', facts, '--out-dir', join(folder, 'out'));
  await fazhi('render', facts, '--out-dir', join(folder, 'out'), '--edition', 'line');
  expect(readdirSync(join(folder, 'out'))).toHaveLength(2);
});

describe('facts with an error', () => {
  test('yield no file, the findings are told, exit code 1', async () => {
    const folder = temporaryFolder();
    const { code, out, err } = await fazhi('render', fileIn(folder, 'facts.json', withoutPlan), '--out-dir', folder);
    expect([code, out, readdirSync(folder)]).toEqual([1, '', ['facts.json']]);
    expect(err).toContain('缺少法定内容');
    expect(err).toMatch(/有 1 份没有生成；先看样子可以加 --draft\n$/);
  });

  test.each<[string, Partial<AnnualReport>, string[]]>([
    ['an answer of the wrong type', { reportYear: '二〇二五' as never }, []],
    ['no secrecy review', { approval: {} }, ['--edition', 'public']],
  ])('are not said to be worth a draft where none would be made either: %s', async (_name, wrong, more) => {
    const folder = temporaryFolder();
    const path = fileIn(folder, 'facts.json', { ...wholeFacts(), ...wrong });
    for (const draft of [[], ['--draft']]) {
      const { code, err } = await fazhi('render', path, ...more, ...draft, '--out-dir', folder);
      expect([code, readdirSync(folder)]).toEqual([1, ['facts.json']]);
      expect(err).toMatch(/有 1 份没有生成\n$/);
    }
  });

  test('yield a draft that calls itself so', async () => {
    const folder = temporaryFolder();
    const facts = fileIn(folder, 'facts.json', withoutPlan);
    const { code, err } = await fazhi('render', facts, '--draft', '--out-dir', folder);
    const path = join(folder, `${title}（草稿）.docx`);
    expect([code, err]).toEqual([0, `草稿，须改正 1 处，请核实 0 处，提示 0 处，缺项已用〔 〕标出：${path}\n`]);
    expect(paragraphsOf(readFileSync(path)).join('')).toContain('〔缺：');
  });

  test('that do not fit the schema yield no draft either', async () => {
    const folder = temporaryFolder();
    const facts = fileIn(folder, 'facts.json', { ...wholeFacts(), reportYear: '今年' });
    const { code, err } = await fazhi('render', facts, '--draft', '--out-dir', folder);
    expect([code, err]).toEqual([1, expect.stringContaining('要填整数')]);
    expect(readdirSync(folder)).toEqual(['facts.json']);
  });
});

describe('a file that is there already', () => {
  test('is replaced when nobody touched it', async () => {
    const folder = temporaryFolder();
    const facts = fileIn(folder, 'facts.json', wholeFacts());
    await fazhi('render', facts, '--out-dir', folder);
    expect((await fazhi('render', facts, '--out-dir', folder)).code).toBe(0);
  });

  test('is left alone when it is another’s, exit code 2, and replaced with --force', async () => {
    const folder = temporaryFolder();
    const facts = fileIn(folder, 'facts.json', wholeFacts());
    const path = join(folder, '甲.docx');
    writeFileSync(path, '别人的文件');
    const { code, out, err } = await fazhi('render', facts, '-o', path);
    expect([code, out, readFileSync(path, 'utf8')]).toEqual([2, '', '别人的文件']);
    expect(err).toContain('未覆盖；如需覆盖请加 --force');
    expect((await fazhi('render', facts, '-o', path, '--force')).code).toBe(0);
  });
});

test('a folder that cannot be is told, exit code 2', async () => {
  const folder = temporaryFolder();
  const facts = fileIn(folder, 'facts.json', wholeFacts());
  const { code, err } = await fazhi('render', facts, '--out-dir', `${facts}/out`);
  expect([code, err]).toEqual([2, `写不了 ${facts}/out/${title}.docx：路径中有一段不是文件夹\n`]);
});

describe('of several files', () => {
  test('one that cannot be rendered is named at the end and does not stop the others', async () => {
    const folder = temporaryFolder();
    fileIn(folder, 'a.json', '不是');
    fileIn(folder, 'b.json', withoutPlan);
    fileIn(folder, 'c.json', wholeFacts());
    const { code, out, err } = await fazhi('render', `${folder}/*.json`, '--out-dir', folder);
    expect([code, out]).toEqual([1, `已生成：${join(folder, `${title}.docx`)}\n`]);
    expect(err).toMatch(/a\.json.*b\.json.*有 2 份没有生成/s);
  });

  test('two of one title do not overwrite each other', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.json', 'b.json']) fileIn(folder, name, wholeFacts());
    const { code, out, err } = await fazhi('render', `${folder}/*.json`, '--out-dir', folder);
    expect([code, out.split('\n').length]).toEqual([1, 2]);
    expect(err).toContain('本次已生成过同名文件，未再生成');
  });

  test('a batch is told in the words of rendering, not of checking', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.json', 'b.json']) fileIn(folder, name, '不是');
    expect((await fazhi('render', `${folder}/*.json`, '--out-dir', folder)).err).not.toContain('未检查');
  });
});
