import { nearest } from '../domain/text/nearest.ts';
import { showUnseen } from '../domain/text/show-unseen.ts';
import { TemplateError, UsageError } from '../errors.ts';
import { readArguments } from './arguments.ts';
import { exitCode } from './command.ts';
import { commands } from './commands/index.ts';
import { commandHelp, overview } from './help.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

/** Runs the command that the arguments name and returns its exit code. A user's mistake is one Chinese sentence. */
export async function run(argv: readonly string[], given: Io): Promise<number> {
  const io = fitForTerminal(given);
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof TemplateError)) throw error;
    io.err(`${error.message}\n`);
    return exitCode.couldNotRun;
  }
}

/** Names of files, templates and settings, and what facts hold, come from others: none of it commands a terminal. */
function fitForTerminal(io: Io): Io {
  return {
    ...io,
    err: (text) => io.err(showUnseen(text)),
    ...(io.outIsTerminal ? { out: (text: string) => io.out(showUnseen(text)) } : {}),
  };
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    io.out(overview(commands));
    return exitCode.fine;
  }
  if (name === '--version') {
    io.out(`${version()}\n`);
    return exitCode.fine;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) throw unknownCommand(name);
  const call = readArguments(command, rest);
  if (call.help) {
    io.out(commandHelp(command));
    return exitCode.fine;
  }
  return (await command.load()).run(call, io);
}

function unknownCommand(name: string): UsageError {
  const meant = nearest(
    name,
    commands.map((command) => command.name),
  );
  return new UsageError(`没有“${name}”这个命令，${meant ? `是不是 fazhi ${meant}？` : '有哪些命令：fazhi --help'}`);
}
