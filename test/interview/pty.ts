import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';

/** A session of the built command in a pseudo-terminal; its output is read while we write, or both sides would block. */
export function openTerminal(args: readonly string[], { columns = 80, rows = 50, env = {} } = {}) {
  const pty = spawn(process.execPath, ['dist/cli.cjs', ...args], {
    cols: columns,
    rows,
    env: { ...process.env, VISUAL: '', ...env },
  });
  let output = '';
  pty.onData((text) => {
    output += text;
  });
  const exit = new Promise<number>((resolve) => pty.onExit(({ exitCode }) => resolve(exitCode)));
  let isOver = false;
  exit.then(() => {
    isOver = true;
  });
  onTestFinished(() => {
    if (!isOver) pty.kill('SIGKILL');
  });
  const shown = () => stripVTControlCharacters(output).replace(/\s/g, '');
  let answeredAt = 0;
  /** Waits until what was written since the last reply shows `words`; spaces and line ends do not count. */
  const see = async (words: string): Promise<void> => {
    const giveUp = Date.now() + 50_000;
    while (!shown().slice(answeredAt).includes(words.replace(/\s/g, ''))) {
      if (Date.now() > giveUp) throw new Error(`“${words}” did not come; the end of what did: ${shown().slice(-300)}`);
      await pause(20);
    }
  };
  const send = async (text: string): Promise<void> => {
    for (let at = 0; at < text.length; at += 2000) {
      pty.write(text.slice(at, at + 2000));
      await pause(5);
    }
  };
  return {
    exit,
    see,
    send,
    shown,
    kill: () => pty.kill('SIGKILL'),
    /** Answers what is asked by `words`; Enter comes once the answer is shown and a hand's pause has gone by. */
    reply: async (words: string, answer: string): Promise<void> => {
      await see(words);
      answeredAt = shown().length;
      await send(answer);
      await see(/\p{Script=Han}+[。\s]*$/u.exec(answer)?.[0] ?? '');
      await pause(60);
      pty.write('\r');
      await pause(100);
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
