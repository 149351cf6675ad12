import { expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { commandHelp, overview } from '../../src/cli/help.ts';

const command: Command = {
  name: 'render',
  summary: '生成 Word 文件',
  usage: 'render 填报文件... [选项]',
  example: 'fazhi render a.json',
  options: {
    output: { type: 'string', short: 'o', value: '文件', summary: '生成的文件' },
    format: { type: 'string', value: '格式', choices: ['a', 'b'], summary: '格式' },
    draft: { type: 'boolean', summary: '草稿' },
  },
  load: async () => ({ run: async () => 0 }),
};

test('the overview lists every command with its summary', () => {
  const lines = overview(commands).split('\n');
  for (const { name, summary } of commands)
    expect(lines).toContainEqual(expect.stringMatching(`^  ${name} +${summary}$`));
});

test('the help of a command tells usage, options and an example', () => {
  expect(commandHelp(command)).toBe(
    [
      '生成 Word 文件',
      '',
      '用法：fazhi render 填报文件... [选项]',
      '',
      '选项：',
      '  -o, --output 文件  生成的文件',
      '  --format a|b       格式',
      '  --draft            草稿',
      '',
      '例：fazhi render a.json',
      '',
    ].join('\n'),
  );
});

test('a command without options has no list of them', () => {
  expect(commandHelp({ ...command, options: {} })).not.toContain('选项：');
});

test('many choices are told in the summary and not beside the option', () => {
  const choices = ['a', 'b', 'c', 'd', 'e'];
  const options = { edition: { type: 'string' as const, value: '版本', choices, summary: '哪个版本' } };
  expect(commandHelp({ ...command, options })).toContain('  --edition 版本  哪个版本');
});

test.each(commands.map(({ name, ...rest }) => [name, rest] as const))('the example of %s is a call of it', (name, {
  example,
  usage,
}) => {
  expect(example.startsWith(`fazhi ${name}`)).toBe(true);
  expect(usage.startsWith(name)).toBe(true);
});
