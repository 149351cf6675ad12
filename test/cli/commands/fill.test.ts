import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lock } from '../../../src/disk/lock.ts';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { factsOf, wholeFacts } from '../../facts-of.ts';
import { fazhi } from '../fake-io.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'fazhi-'));
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as AnnualReport;

function factsFile(facts: unknown): string {
  const path = join(folder(), 'facts.json');
  writeFileSync(path, JSON.stringify(facts));
  return path;
}

describe('fazhi new', () => {
  test('starts a year and says what to do next', async () => {
    const path = join(folder(), 'x', 'facts.json');
    expect(await fazhi('new', join(path, '..'), '--year', '2025')).toEqual({
      code: 0,
      out: `已建立：${path}\n`,
      err: `接着填写：fazhi fill ${path}\n`,
    });
    expect(read(path)).toEqual(factsOf({ reportYear: 2025 }));
  });

  test('says that a report is not the year before’s, and takes no figures from it', async () => {
    const path = join(folder(), 'facts.json');
    const last = factsFile(wholeFacts({ indicators: [{ name: '复议', value: 8 }] }));
    const { code, err } = await fazhi('new', join(path, '..'), '--from', last, '--year', '2028');
    expect([code, err.split('\n')[0]]).toEqual([
      0,
      '2025年不是2028年的上一年：没有沿用数据、安排和各段文字，只沿用机关、版本和结构',
    ]);
    expect(read(path)).toMatchObject({ reportYear: 2028, indicators: [{ name: '复议' }] });
    expect(JSON.stringify(read(path).indicators)).not.toContain('8');
    expect(existsSync(join(path, '..', 'last-year.json'))).toBe(false);
  });

  test('carries last year over and keeps it at hand', async () => {
    const last = factsFile(wholeFacts());
    const next = folder();
    expect(await fazhi('new', next, '--from', last)).toMatchObject({ code: 0 });
    expect(read(join(next, 'facts.json'))).toMatchObject({
      reportYear: 2026,
      previousPlan: [{ text: '加强培训：轮训一遍。' }],
    });
    expect(read(join(next, 'last-year.json'))).toEqual(wholeFacts());
  });

  test('never writes over last year’s facts either', async () => {
    const last = factsFile(wholeFacts());
    const next = folder();
    writeFileSync(join(next, 'last-year.json'), 'theirs');
    const said = await fazhi('new', next, '--from', last);
    expect([said.code, said.err]).toEqual([2, expect.stringContaining('同名文件已存在，未覆盖')]);
    expect(readdirSync(next)).toEqual(['last-year.json']);
  });

  test('never writes over a file', async () => {
    const path = factsFile(factsOf());
    const said = await fazhi('new', join(path, '..'));
    expect([said.code, said.err]).toEqual([2, `${path}：同名文件已存在，未覆盖；接着填写请用 fazhi fill ${path}\n`]);
  });

  test.each([
    [['new', 'a', 'b'], '后面不用写“b”'],
    [['new', 'x', '--year', '去年'], '--year 要写四位年份'],
    [['new', 'x', '--year', '1999'], '--year 1999：不能小于2015'],
    [['new', 'x', '--from', 'nowhere.json'], '读不了 nowhere.json'],
  ])('%j is refused', async (argv, words) => {
    const said = await fazhi(...argv);
    expect([said.code, said.err]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync('x')).toBe(false);
  });
});

describe('fazhi fill without a terminal', () => {
  test('puts answers in and lists what is still missing', async () => {
    const path = factsFile(factsOf());
    const answers = factsFile({
      reportYear: 2025,
      '/authority/name': '云岭县司法局',
      indicators: [{ name: '信访', source: '县信访局' }],
    });
    const said = await fazhi('fill', path, '--answers', answers, '--set', '/authority/level=department');
    expect([said.code, said.err]).toEqual([0, `已保存：${path}\n`]);
    expect(said.out).toContain('还缺 4 项：\n  主要举措和成效：缺少法定内容');
    expect(said.out).toContain('县信访局：信访');
    expect(read(path).authority).toEqual({ name: '云岭县司法局', level: 'department' });
    expect(readdirSync(join(path, '..'))).toEqual(['facts.json']);
  });

  test.each([
    ['/indicators/0/value=1.2万余人次', { indicators: [{ name: '培训', value: 1.2, approx: '余', unit: '万人次' }] }],
    ['/dataAsOf=2025年12月31日', { dataAsOf: '2025-12-31' }],
    ['/opening/paragraphs=["甲","乙"]', { opening: { paragraphs: ['甲', '乙'] } }],
  ])('--set %s is read as the session would', async (setting, facts) => {
    const path = factsFile(factsOf({ indicators: [{ name: '培训' }] }));
    expect(await fazhi('fill', path, '--set', setting)).toMatchObject({ code: 0 });
    expect(read(path)).toMatchObject(facts);
  });

  test.each([
    [['--set', '/dataAsOf=2025-02-30'], 2, '真实存在的日期'],
    [['--set', '/nope=1'], 2, '没有“/nope”这个位置'],
    [['--set', '/plan=3'], 2, '--set /plan：填写不符合要求'],
    [['--set', ''], 2, '--set 后面写的是空的'],
    [['--set', '/plan/list/1/text=甲'], 2, '“各项安排”现有0条；再添一条写 /plan/list/-'],
    [['--set', 'nope'], 2, '--set 的写法是 /位置=内容'],
    [['--answers', 'nowhere.json'], 2, '读不了 nowhere.json'],
    [['--answers', factsFile([])], 2, '/facts.json：答案文件里应当是一组内容'],
    [['--answers', factsFile({ reportYear: '去年' })], 1, '一处也没有存'],
    [[], 2, '这里没有终端'],
    [['another.json'], 2, '一次只能填写一个文件'],
    [['--section', 'plans'], 2, '是不是 plan？'],
    [['--section', '开头'], 2, '是不是 开头和荣誉？可以写 基本信息、提纲、'],
    [['--section', '开头和荣誉'], 2, '这里没有终端'],
  ])('%j leaves the file as it was', async (argv, code, words) => {
    const path = factsFile(factsOf());
    const said = await fazhi('fill', path, ...argv);
    expect([said.code, said.err]).toEqual([code, expect.stringContaining(words)]);
    expect(read(path)).toEqual(factsOf());
  });

  test('answers that are not in UTF-8 are refused before anything garbled is saved', async () => {
    const path = factsFile(factsOf());
    const answers = join(folder(), '答案.json');
    writeFileSync(answers, Buffer.from('{"/authority/name":"\xd4\xc6"}', 'latin1'));
    const said = await fazhi('fill', path, '--answers', answers);
    expect([said.code, said.err]).toEqual([2, `${answers}：文件不是 UTF-8 编码，请另存为 UTF-8 编码后再试\n`]);
  });

  test.each([
    [{ ...factsOf(), unknown: 1 }, '没有“unknown”这一项'],
    [{ ...factsOf(), schemaVersion: 2 }, '请先升级本工具'],
    [{ ...factsOf(), schemaVersion: 0 }, '本工具已经不认识'],
  ])('%j is refused with the reason and stays as it is', async (facts, words) => {
    const path = factsFile(facts);
    const said = await fazhi('fill', path, '--set', '/reportYear=2025');
    expect([said.code, said.err]).toEqual([2, expect.stringContaining(words)]);
    expect(read(path)).toEqual(facts);
  });

  test('a byte order mark, which Windows Notepad writes, is no change by another program', async () => {
    const path = join(folder(), 'facts.json');
    writeFileSync(path, `\ufeff${JSON.stringify(factsOf())}`);
    expect(await fazhi('fill', path, '--set', '/reportYear=2025')).toMatchObject({ code: 0 });
    expect(readdirSync(join(path, '..'))).toEqual(['facts.json']);
  });

  test('two at once do not write over one another: one is refused', async () => {
    const path = factsFile(factsOf());
    const settings = ['/reportYear=2025', '/dataAsOf=2025-12-31'];
    const said = await Promise.all(settings.map((setting) => fazhi('fill', path, '--set', setting)));
    expect(said.map(({ code }) => code)).toEqual([0, 2]);
    expect(read(path)).toEqual(factsOf({ reportYear: 2025 }));
    expect(readdirSync(join(path, '..'))).toEqual(['facts.json']);
  });

  test('waits for nobody: a file that is being filled is refused', async () => {
    const path = factsFile(factsOf());
    const release = lock(path);
    expect(await fazhi('fill', path, '--set', '/reportYear=2025')).toMatchObject({
      code: 2,
      err: expect.stringContaining('另一窗口'),
    });
    release();
  });
});
