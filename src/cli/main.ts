import { showUnseen } from '../domain/text/show-unseen.ts';
import { exitCode } from './command.ts';
import type { Io } from './io.ts';
import { onInterrupt } from './on-interrupt.ts';
import { ourFault } from './our-fault.ts';
import { outOf, unfinished } from './out-of.ts';
import { run } from './run.ts';

const { stdout, stderr } = process;

const io: Io = {
  out: outOf(stdout),
  err: (text) => void stderr.write(text),
  outIsTerminal: stdout.isTTY,
  ...(stderr.isTTY ? { screen: { stream: stderr, showsOut: stdout.isTTY } } : {}),
  onInterrupt,
};

/** A reader that has seen enough (`fazhi schema | head`) is no error; a pipe that cannot take the result is the user's to mend. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  io.err(`${unfinished(error)}\n`);
  process.exit(exitCode.couldNotRun);
});

/** If stderr is closed, there is nobody to report to. */
stderr.on('error', () => undefined);

/** Settled when the command has ended and the exit code is set. */
export const ended = run(process.argv.slice(2), io)
  .catch((error: Error) => {
    io.err(`${showUnseen(ourFault(error))}\n`);
    return exitCode.couldNotRun;
  })
  .then((code) => {
    process.exitCode = code;
  });
