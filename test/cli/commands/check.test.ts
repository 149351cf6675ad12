import { describe, expect, test } from 'vitest';
import { wholeFacts } from '../../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const { plan: _plan, ...withoutPlan } = wholeFacts();
const unverified = wholeFacts({ marks: [{ path: '/opening/paragraphs/0', state: '待核实' }] });

test('facts without a finding are fine', async () => {
  const path = fileIn(temporaryFolder(), 'facts.json', wholeFacts());
  expect(await fazhi('check', path)).toEqual({
    code: 0,
    out: `${path}\n检查完毕：须改正 0 处，请核实 0 处，提示 0 处\n`,
    err: '',
  });
});

test('an error is reported on stdout and gives exit code 1', async () => {
  const { code, out, err } = await fazhi('check', fileIn(temporaryFolder(), 'facts.json', withoutPlan));
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('缺少法定内容：下一年度推进法治政府建设的主要安排');
});

test('an answer that does not fit the schema is reported like any finding', async () => {
  const { code, out } = await fazhi(
    'check',
    fileIn(temporaryFolder(), 'facts.json', { ...wholeFacts(), reportYear: '今年' }),
  );
  expect([code, out]).toEqual([1, expect.stringContaining('要填整数，现在填的是文字“今年”')]);
});

test('the machine format holds everything that was found', async () => {
  const path = fileIn(temporaryFolder(), 'facts.json', withoutPlan);
  const [report] = JSON.parse((await fazhi('check', path, '--format', 'json')).out);
  expect(report).toMatchObject({ file: path, diagnostics: [{ ruleId: 'has-plan', severity: 'error', path: '/plan' }] });
});

test.each([
  [[], 0],
  [['--fail-on', 'error'], 0],
  [['--fail-on', 'warning'], 1],
])('a warning with %j gives exit code %i', async (options, code) => {
  const path = fileIn(temporaryFolder(), 'facts.json', unverified);
  const outcome = await fazhi('check', path, ...options);
  expect([outcome.code, outcome.out]).toEqual([code, expect.stringContaining('请核实 1 处')]);
});

describe('of several files', () => {
  test('one that cannot be read is named, the others are checked', async () => {
    const folder = temporaryFolder();
    fileIn(folder, 'a.json', '不是');
    fileIn(folder, 'b.json', wholeFacts());
    const { code, out, err } = await fazhi('check', `${folder}/*.json`);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/a\.json\n {2}未检查：.*a\.json：不是有效的 JSON 文件/);
    expect(out).toMatch(/b\.json\n检查完毕/);
  });

  test('all fine gives exit code 0', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.json', 'b.json']) fileIn(folder, name, wholeFacts());
    expect((await fazhi('check', `${folder}/*.json`)).code).toBe(0);
  });
});
