import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { commandHelp, overview } from '../../src/cli/help.ts';
import { run } from '../../src/cli/run.ts';
import { wholeFacts } from '../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from './fake-io.ts';

test.each([[[]], [['--help']], [['-h']]])('fazhi %j shows the commands', async (argv) => {
  expect(await fazhi(...argv)).toEqual({ code: 0, out: overview(commands), err: '' });
});

test('fazhi --version shows the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await fazhi('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test.each(
  commands.map((command) => [command.name, command] as const),
)('fazhi %s --help shows its help', async (name, command) => {
  expect(await fazhi(name, '--help')).toEqual({ code: 0, out: commandHelp(command), err: '' });
});

describe('a mistake of the caller is one Chinese sentence on stderr and exit code 2', () => {
  test.each([
    [['chek'], '没有“chek”这个命令，是不是 fazhi check？'],
    [['rendr', 'a.json'], '没有“rendr”这个命令，是不是 fazhi render？'],
    [['生成'], '没有“生成”这个命令，有哪些命令：fazhi --help'],
    [['--verbose'], '没有“--verbose”这个命令，有哪些命令：fazhi --help'],
    [['check'], '请写上填报文件，用法：fazhi check --help'],
    [['check', 'a.json', '--fromat', 'json'], 'fazhi check 没有 --fromat 这个选项，是不是 --format？'],
    [['check', 'a.json', '--format', 'xml'], '--format 没有“xml”，可以写 pretty、json、sarif、junit、github'],
    [['schema', 'a.json'], 'fazhi schema 后面不用写“a.json”'],
    [['check', 'no-such.json'], '读不了 no-such.json：没有这个文件或文件夹'],
    [['render', 'no-such.json'], '读不了 no-such.json：没有这个文件或文件夹'],
    [['check', 'src'], 'src 里没有填报文件（facts.json），也没有文稿'],
    [['render', 'src'], 'src 里没有填报文件（facts.json）'],
    [['check', 'no-such/*.json'], '没有找到与 no-such/*.json 相符的文件'],
    [['render', 'a.json', '-o', 'x.docx', '--out-dir', 'y'], '-o 和 --out-dir 只能写一个'],
    [
      ['render', 'a.json', '-o', '公开稿.HTML'],
      '-o 写的是 .html 文件，要生成的是 .docx：请加 --format html，或者改文件名',
    ],
    [
      ['render', 'a.json', '-o', 'x.docx', '--format', 'txt'],
      '-o 写的是 .docx 文件，要生成的是 .txt：请加 --format docx，或者改文件名',
    ],
    [['render', 'a.json', 'b.json', '-o', 'x.docx'], '有几份填报文件时不能用 -o，请用 --out-dir 指定文件夹'],
  ])('%j', async (argv, sentence) => {
    expect(await fazhi(...argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  test.each([
    ['', '文件是空的，没有内容'],
    ['{"kind": }', '不是有效的 JSON 文件：第1行第10列'],
  ])('a file that holds %j', async (content, sentence) => {
    const path = fileIn(temporaryFolder(), 'a.json', content);
    const { code, err } = await fazhi('check', path);
    expect([code, err.startsWith(`${path}：${sentence}`), err.split('\n').length]).toEqual([2, true, 2]);
  });

  test('a wrong template', async () => {
    const folder = temporaryFolder();
    const facts = fileIn(folder, 'facts.json', wholeFacts());
    fileIn(folder, 'opening.hbs', '\n{{titel}}');
    const { code, err } = await fazhi('render', facts, '--templates', folder, '--out-dir', folder);
    expect([code, err]).toEqual([2, expect.stringMatching(/^模板 opening\.hbs 第2行：没有“titel”这项内容.*\n$/)]);
  });
});

test('fazhi schema prints the schema as it is shipped', async () => {
  const { code, out } = await fazhi('schema');
  expect([code, JSON.parse(out)]).toEqual([0, JSON.parse(readFileSync('schemas/annual-report.schema.json', 'utf8'))]);
});

describe('what others named commands no terminal', () => {
  const name = 'no-\u001b[2J\u202etxt\u200b.json';
  const shown = 'no-‹U+001B›[2J‹U+202E›txt‹U+200B›.json';

  test('a name in a message shows what is not seen in it', async () => {
    const { err } = await fazhi('check', name);
    expect(err).toBe(`读不了 ${shown}：没有这个文件或文件夹\n`);
  });

  test('a terminal is shown the result in the same way; a file or a pipe gets every letter as it is', async () => {
    const path = fileIn(temporaryFolder(), name, wholeFacts());
    const heard = { terminal: '', pipe: '' };
    const io = { err: () => {} };
    await run(['check', path], {
      ...io,
      outIsTerminal: true,
      out: (text) => {
        heard.terminal += text;
      },
    });
    await run(['check', path], {
      ...io,
      out: (text) => {
        heard.pipe += text;
      },
    });
    expect([heard.terminal.includes(shown), heard.terminal.includes('\u001b')]).toEqual([true, false]);
    expect(heard.pipe).toContain(name);
  });
});
