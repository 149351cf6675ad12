import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import type { Command } from '../../src/cli/command.ts';
import { UsageError } from '../../src/errors.ts';

const command: Command = {
  name: 'render',
  summary: '',
  usage: '',
  example: '',
  operands: '填报文件',
  options: {
    output: { type: 'string', short: 'o', summary: '' },
    edition: { type: 'string', choices: ['local', 'public'], summary: '' },
    draft: { type: 'boolean', summary: '' },
  },
  load: async () => ({ run: async () => 0 }),
};
const { operands: _operands, ...bare } = command;

test.each([
  [['a.json'], { positionals: ['a.json'], options: {} }],
  [['a.json', 'b.json', '--draft'], { positionals: ['a.json', 'b.json'], options: { draft: true } }],
  [['-o', 'x.docx', 'a.json'], { positionals: ['a.json'], options: { output: 'x.docx' } }],
  [['--output=x.docx', 'a.json'], { positionals: ['a.json'], options: { output: 'x.docx' } }],
  [['--edition', 'public', 'a.json'], { positionals: ['a.json'], options: { edition: 'public' } }],
  [['--', '-a.json'], { positionals: ['-a.json'], options: {} }],
])('%j is read', (argv, { positionals, options }) => {
  const call = readArguments(command, argv);
  expect({ positionals: call.positionals, options: { ...call.options } }).toEqual({ positionals, options });
  expect(call.help).toBe(false);
});

test.each(['--help', '-h'])('%s asks for help, whatever else is missing or wrong', (flag) => {
  expect(readArguments(command, [flag]).help).toBe(true);
  expect(readArguments(command, ['--edition', 'nope', flag]).help).toBe(true);
});

describe('what the command does not know is refused in one sentence', () => {
  test.each([
    [['a.json', '--drft'], 'fazhi render 没有 --drft 这个选项，是不是 --draft？'],
    [['a.json', '--edtion', 'local'], 'fazhi render 没有 --edtion 这个选项，是不是 --edition？'],
    [['a.json', '--colour'], 'fazhi render 没有 --colour 这个选项，用法：fazhi render --help'],
    [['a.json', '-x'], 'fazhi render 没有 -x 这个选项，用法：fazhi render --help'],
    [['a.json', '--edition'], '--edition 的写法不对，用法：fazhi render --help'],
    [['a.json', '-o'], '--output 的写法不对，用法：fazhi render --help'],
    [['a.json', '--draft=yes'], '--draft 的写法不对，用法：fazhi render --help'],
    [['a.json', '--edition', '--draft'], '--edition 的写法不对，用法：fazhi render --help'],
    [['a.json', '--edition', 'loca'], '--edition 没有“loca”，是不是 local？可以写 local、public'],
    [['a.json', '--edition', '送审稿'], '--edition 没有“送审稿”，可以写 local、public'],
    [['a.json', '-o', ''], '--output 后面写的是空的，请写上内容，或者去掉这个选项'],
    [['a.json', '--edition', ' '], '--edition 后面写的是空的，请写上内容，或者去掉这个选项'],
    [[''], '有一处参数是空的，请写上内容，或者去掉引号'],
    [['a.json', ''], '有一处参数是空的，请写上内容，或者去掉引号'],
    [[], '请写上填报文件，用法：fazhi render --help'],
  ])('%j', (argv, message) => {
    expect(() => readArguments(command, argv)).toThrow(new UsageError(message));
  });
});

test('a command without operands takes none', () => {
  expect(readArguments(bare, []).positionals).toEqual([]);
  expect(() => readArguments(bare, ['a.json'])).toThrow(new UsageError('fazhi render 后面不用写“a.json”'));
});
