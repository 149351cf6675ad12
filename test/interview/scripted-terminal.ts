import type { Choice } from '../../src/filling/step.ts';
import type { Terminal } from '../../src/interview/terminal/terminal.ts';

/** Breaks a session off as a killed process does: nothing more is done. */
export class Killed extends Error {}

/** What a scripted user answers: the words, given the question's text; undefined leaves it to the user's habits. */
export type Script = (message: string, choices?: readonly string[]) => string | readonly string[] | undefined;

/** A terminal without a screen. Its user answers by the script, otherwise with something that will do, and is killed after `life` answers. */
export function scriptedTerminal(script: Script = () => undefined, life = Number.POSITIVE_INFINITY) {
  const asked: string[] = [];
  const typed: string[] = [];
  const said: string[] = [];
  const ask = (message: string) => {
    if (asked.length >= life) throw new Killed(message);
    asked.push(message.split('\n')[0] ?? '');
  };
  const terminal: Terminal = {
    text: async ({ message, refuse, multiline }) => {
      ask(message);
      const own = script(message);
      if (own !== undefined) return { paragraphs: [own].flat() };
      const text = `答案${asked.length}号`;
      const candidates = [text, `文字${asked.length}`, '2025', '2025-12-31'];
      const answer = candidates.find((candidate) => !refuse?.([candidate])) ?? '';
      if (answer === text) typed.push(text);
      return { paragraphs: multiline ? [answer] : [answer] };
    },
    choose: async <Value>(message: string, choices: readonly Choice<Value>[]) => {
      ask(message);
      const own = script(
        message,
        choices.map(({ name }) => name),
      );
      const wanted =
        own ??
        ['继续上次', '本部分填完', '增加一条', '保存并退出'].find((word) =>
          choices.some(({ name }) => name.startsWith(word)),
        );
      return (choices.find(({ name }) => name.startsWith(String(wanted))) ?? choices[0])?.value as Value;
    },
    tick: async (message, choices) => {
      ask(message);
      const own = script(
        message,
        choices.map(({ name }) => name),
      );
      return choices
        .filter(({ name }) => [own ?? []].flat().some((word) => name.startsWith(word)))
        .map(({ value }) => value);
    },
    edit: async (message, text) => {
      ask(message);
      return String(script(message) ?? text);
    },
    say: (text) => void said.push(text),
  };
  return { terminal, asked, typed, said };
}
