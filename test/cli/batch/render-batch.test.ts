import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { wholeFacts } from '../../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';
import { factsIn, reportOf } from './facts-in.ts';

const notUtf8 = Buffer.from([0x7b, 0xb7, 0xa8]);
const lines = (text: string) => text.split('\n').slice(0, -1);

/** The reports in a folder and their bytes. */
function contentOf(folder: string): Record<string, Buffer> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

describe.each(['1', '2'])('a batch with %s at work', (workers) => {
  test('writes every file but the unreadable one, names it at the end and returns 1', async () => {
    const folder = temporaryFolder();
    const files = factsIn(folder, 30);
    writeFileSync(files[16] ?? '', notUtf8);
    const { code, out, err } = await fazhi('render', folder, '--out-dir', join(folder, 'out'), '--workers', workers);
    expect([code, readdirSync(join(folder, 'out')).length]).toEqual([1, 29]);
    const made = Array.from({ length: 30 }, (_, index) => index + 1).filter((number) => number !== 17);
    expect(lines(out)).toEqual(made.map((number) => `已生成：${join(folder, 'out', reportOf(number))}`));
    expect(lines(err).slice(-3)).toEqual([
      `已生成 29 份文件，存放在：${join(folder, 'out')}`,
      `未生成 ${files[16]}：文件不是 UTF-8 编码，请另存为 UTF-8 编码后再试`,
      '有 1 份没有生成',
    ]);
  });

  test('gives the findings of facts that are not fit', async () => {
    const folder = temporaryFolder();
    factsIn(folder, 2);
    const { plan: _plan, ...withoutPlan } = wholeFacts();
    fileIn(join(folder, '001'), 'facts.json', withoutPlan);
    const { code, err } = await fazhi('render', folder, '--out-dir', join(folder, 'out'), '--workers', workers);
    expect(code).toBe(1);
    expect(err).toMatch(/001.facts\.json\n.*缺少法定内容.*有 1 份没有生成；先看样子可以加 --draft\n$/s);
  });

  test('names the second of two inputs that would be one file, always the same one', async () => {
    const folder = temporaryFolder();
    const [first, second] = factsIn(folder, 6);
    writeFileSync(second ?? '', readFileSync(first ?? ''));
    const { code, out, err } = await fazhi('render', folder, '--out-dir', join(folder, 'out'), '--workers', workers);
    expect([code, lines(out).length]).toEqual([1, 5]);
    expect(err).toContain(`未生成 ${second}：`);
    expect(err).toContain(`先生成的是 ${first}`);
  });

  test('is stopped by a template that is wrong', async () => {
    const folder = temporaryFolder();
    factsIn(folder, 3);
    mkdirSync(join(folder, 'templates'));
    fileIn(join(folder, 'templates'), 'plan.hbs', '<p>{{#if}}</p>');
    const { code, err } = await fazhi('render', folder, '--templates', join(folder, 'templates'), '--workers', workers);
    expect([code, lines(err).length]).toEqual([2, 1]);
    expect(err).toMatch(/^模板 plan\.hbs 第1行：/);
  });

  test('finishes what it began when the user presses Ctrl-C, and returns 130', async () => {
    const folder = temporaryFolder();
    factsIn(folder, 200);
    const heard = { out: '', err: '', stop: () => {} };
    const code = await run(['render', folder, '--out-dir', join(folder, 'out'), '--workers', workers], {
      out: (text) => {
        heard.out += text;
        heard.stop();
      },
      err: (text) => {
        heard.err += text;
      },
      onInterrupt: (stop) => {
        heard.stop = stop;
        return () => {};
      },
    });
    const made = lines(heard.out).map((line) => line.replace('已生成：', ''));
    expect([code, made.length < 200]).toEqual([130, true]);
    expect(
      readdirSync(join(folder, 'out'))
        .map((name) => join(folder, 'out', name))
        .sort(),
    ).toEqual(made.sort());
    expect(heard.err).toContain(
      `已中断：已生成 ${made.length} 份文件，都是完整的；还有 ${200 - made.length} 份填报文件没有做`,
    );
  });
});

test('a file that is not there is named once', async () => {
  const folder = temporaryFolder();
  const missing = join(folder, '没有.json');
  const { err } = await fazhi('render', missing, ...factsIn(folder, 1), '--out-dir', join(folder, 'out'));
  expect(err).toContain(`未生成 ${missing}：没有这个文件或文件夹\n`);
});

test.each([
  'profile.json',
  'templates/plan.hbs',
])('a report never takes the place of %s, which it is made with', async (name) => {
  const folder = temporaryFolder();
  const [facts = ''] = factsIn(folder, 1);
  mkdirSync(join(folder, 'templates'));
  fileIn(folder, 'profile.json', {});
  copyFileSync('templates/annual-report/plan.hbs', join(folder, 'templates', 'plan.hbs'));
  const before = readFileSync(join(folder, name));
  const settings = ['--profile', join(folder, 'profile.json'), '--templates', join(folder, 'templates')];
  const { code, err } = await fazhi('render', facts, ...settings, '-o', join(folder, name), '--force', '--draft');
  expect([code, readFileSync(join(folder, name))]).toEqual([2, before]);
  expect(err).toContain('这是要读的文件');
});

test('several workers make the same bytes as one', async () => {
  const folder = temporaryFolder();
  factsIn(folder, 5);
  for (const workers of ['1', '3'])
    await fazhi('render', folder, '--out-dir', join(folder, workers), '--workers', workers);
  expect(contentOf(join(folder, '3'))).toEqual(contentOf(join(folder, '1')));
});

describe('shares of a batch', () => {
  test('together make every report once', async () => {
    const folder = temporaryFolder();
    factsIn(folder, 7);
    const made: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      await fazhi('render', folder, '--out-dir', join(folder, shard), '--shard', shard);
      made.push(...readdirSync(join(folder, shard)));
    }
    expect(made.sort()).toEqual([1, 2, 3, 4, 5, 6, 7].map(reportOf).sort());
  });

  test('do not replace each other’s report of one title in one folder: the second says so and returns 1', async () => {
    const folder = temporaryFolder();
    const [first, second] = factsIn(folder, 2);
    const alike = JSON.parse(readFileSync(first ?? '', 'utf8'));
    fileIn(join(folder, '002'), 'facts.json', { ...alike, plan: { list: [{ text: '再轮训一遍。' }] } });
    const out = join(folder, 'out');
    await fazhi('render', folder, '--out-dir', out, '--shard', '1/2');
    const made = contentOf(out);
    const { code, err } = await fazhi('render', folder, '--out-dir', out, '--shard', '2/2');
    expect([code, contentOf(out)]).toEqual([1, made]);
    expect(err).toContain(`未生成 ${second}：`);
    expect((await fazhi('render', folder, '--out-dir', out, '--shard', '2/2', '--force')).code).toBe(0);
  });

  test('may be empty, which is fine and said', async () => {
    const folder = temporaryFolder();
    factsIn(folder, 2);
    expect(await fazhi('render', folder, '--shard', '3/3')).toEqual({
      code: 0,
      out: '',
      err: '一共 2 份填报文件，分不到 --shard 3/3 这一份，不用生成\n',
    });
  });

  test('that are none are told before anything is read, exit code 2', async () => {
    expect((await fazhi('render', 'no-such-folder', '--shard', '4/3')).code).toBe(2);
  });
});
