import { columns } from '../reporters/columns.ts';
import type { Command, Flag } from './command.ts';

/** What `fazhi --help` prints. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    'fazhi：法治政府建设年度报告的填写、报前检查和生成',
    '',
    '用法：fazhi 命令 [选项]',
    '',
    '命令：',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    '每个命令的用法：fazhi 命令 --help',
    `例：${commands[0]?.example}`,
    '',
  ].join('\n');
}

/** What `fazhi COMMAND --help` prints. */
export function commandHelp({ summary, usage, example, options }: Command): string {
  const rows = Object.entries(options).map(([name, option]): [string, string] => [head(name, option), option.summary]);
  const width = Math.max(0, ...rows.map(([left]) => columns(left))) + 2;
  return [
    summary,
    '',
    `用法：fazhi ${usage}`,
    ...(rows.length > 0 ? ['', '选项：'] : []),
    ...rows.map(([left, right]) => `  ${left}${' '.repeat(width - columns(left))}${right}`),
    '',
    `例：${example}`,
    '',
  ].join('\n');
}

function head(name: string, { short, value, choices }: Flag): string {
  const argument = choices && choices.length < 5 ? ` ${choices.join('|')}` : value ? ` ${value}` : '';
  return `${short ? `-${short}, ` : ''}--${name}${argument}`;
}
