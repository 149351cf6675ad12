import { exitCode } from './command.ts';
import type { Io } from './io.ts';
import { onInterrupt } from './on-interrupt.ts';
import { run } from './run.ts';

const { stdout, stderr } = process;

const io: Io = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  ...(stderr.isTTY ? { screen: { stream: stderr, showsOut: stdout.isTTY } } : {}),
  onInterrupt,
};

/** A reader that has seen enough (`fazhi schema | head`) is no error; a file that cannot take the result is the user's to mend. */
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  const { fileProblem } = await import('./file-problem.ts');
  io.err(`结果没有写完整：${fileProblem(error)}\n`);
  process.exit(exitCode.couldNotRun);
});

/** Whom the talk does not reach, nobody can tell so; the exit code stays what it is. */
process.stderr.on('error', () => undefined);

/** Settled when the command has ended and the exit code is set. */
export const ended = run(process.argv.slice(2), io)
  .catch((error: Error) => {
    io.err(`程序出错了，这不是您的问题。请把下面的内容发给维护者：\n${error.stack ?? error}\n`);
    return exitCode.couldNotRun;
  })
  .then((code) => {
    process.exitCode = code;
  });
