import { exitCode } from './command.ts';

/**
 * Calls `stop` when the user presses Ctrl-C, and ends the program when they press it again; what it returns stops listening.
 * It must not stop listening before: files that are being written ask to be removed when nobody else listens.
 */
export function onInterrupt(stop: () => void): () => void {
  let isStopping = false;
  const listen = () => {
    if (isStopping) process.exit(exitCode.cancelled);
    isStopping = true;
    stop();
  };
  process.on('SIGINT', listen);
  return () => void process.off('SIGINT', listen);
}
