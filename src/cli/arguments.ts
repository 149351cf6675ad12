import { parseArgs } from 'node:util';
import { nearest } from '../domain/text/nearest.ts';
import { UsageError } from '../errors.ts';
import type { Call, Command } from './command.ts';

/** Reads a command's arguments; throws a UsageError for what the command does not know. */
export function readArguments(
  { name, options, operands, operand }: Command,
  argv: readonly string[],
): Call & { readonly help: boolean } {
  const { values, positionals } = parse(name, options, argv);
  if (values.help === true) return { positionals, options: values, help: true };
  refuseEmpty(values, positionals);
  for (const [option, { choices }] of Object.entries(options)) {
    const value = [values[option]].flat().find((one) => typeof one === 'string' && !choices?.includes(one));
    if (choices && typeof value === 'string') {
      const meant = nearest(value, choices);
      throw new UsageError(
        `--${option} 没有“${value}”，${meant ? `是不是 ${meant}？` : ''}可以写 ${choices.join('、')}`,
      );
    }
  }
  if (operands && positionals.length === 0) throw new UsageError(`请写上${operands}，用法：fazhi ${name} --help`);
  const allowed = operands ? Number.POSITIVE_INFINITY : operand ? 1 : 0;
  if (positionals.length > allowed) throw new UsageError(`fazhi ${name} 后面不用写“${positionals[allowed]}”`);
  return { positionals, options: values, help: false };
}

/** `-o ''` is most often a variable that was never set. */
function refuseEmpty(values: Call['options'], positionals: readonly string[]): void {
  const empty = Object.entries(values).find(([, value]) => [value].flat().some((one) => isBlank(one)));
  if (empty) throw new UsageError(`--${empty[0]} 后面写的是空的，请写上内容，或者去掉这个选项`);
  if (positionals.some(isBlank)) throw new UsageError('有一处参数是空的，请写上内容，或者去掉引号');
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function parse(name: string, options: Command['options'], argv: readonly string[]) {
  const known = Object.fromEntries(
    Object.entries(options).map(([option, { type, short, multiple = false }]) => [
      option,
      short ? { type, short, multiple } : { type, multiple },
    ]),
  );
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ...known, help: { type: 'boolean', short: 'h' } },
    }) as {
      values: Record<string, string | boolean | string[] | undefined>;
      positionals: string[];
    };
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, name, Object.keys(known));
  }
}

function explain({ code, message }: NodeJS.ErrnoException, command: string, known: readonly string[]): UsageError {
  const option = /'(?:-\w, )?(-{1,2}[^\s'=<]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearest(option.replace(/^-+/, ''), known);
    return new UsageError(
      `fazhi ${command} 没有 ${option} 这个选项${meant ? `，是不是 --${meant}？` : `，用法：fazhi ${command} --help`}`,
    );
  }
  return new UsageError(`${option} 的写法不对，用法：fazhi ${command} --help`);
}
