import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { readCommand } from '../../filling/answers/commands.ts';
import type { Key } from '../prompts/line-editor.ts';
import { MenuKeys } from '../prompts/menu-keys.ts';

/** What a menu reads instead of the keyboard itself. */
export interface MenuInput {
  readonly input: NodeJS.ReadableStream;
  readonly close: () => void;
}

/** What can be done at any menu. */
export interface MenuExits {
  /** Ctrl-D: Node's line editor would close, and the menu would wait for ever. */
  readonly leave: () => void;
  /** Esc, or /目录 and Enter. */
  readonly toOutline: () => void;
  /** /撤销 and Enter. */
  readonly undo: () => void;
}

/** Opens the keyboard for one menu: a paste does not get through, and Ctrl-D, Esc, /目录 and /撤销 lead out of it. */
export function openMenuInput({ leave, toOutline, undo }: MenuExits): MenuInput {
  const { stdin } = process;
  const setRawMode = (mode: boolean) => void stdin.setRawMode?.(mode);
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode });
  const keys = new MenuKeys();
  const decoder = new StringDecoder('utf8');
  const take = (chunk: Buffer | string) => {
    const typed = keys.take(typeof chunk === 'string' ? chunk : decoder.write(chunk), performance.now());
    if (typed !== '') input.write(typed);
  };
  let words = '';
  input.on('keypress', (_text: string | undefined, key: Key | undefined) => {
    const { name, ctrl, sequence = '' } = key ?? {};
    const command = name === 'return' ? readCommand(words) : undefined;
    if (ctrl && name === 'd') leave();
    else if (name === 'escape' || command === 'contents') toOutline();
    else if (command === 'undo') undo();
    words = ctrl || /^\p{Cc}/u.test(sequence) ? '' : words + sequence;
  });
  stdin.on('data', take);
  stdin.resume();
  return {
    input,
    close: () => {
      stdin.removeListener('data', take);
      stdin.pause();
    },
  };
}
