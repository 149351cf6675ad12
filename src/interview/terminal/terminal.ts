import checkbox from '@inquirer/checkbox';
import select from '@inquirer/select';
import { showUnseen } from '../../domain/text/show-unseen.ts';
import type { Choice } from '../../filling/step.ts';
import { ToContents, ToUndo } from '../move.ts';
import { type TextQuestion, type TextReply, textPrompt } from '../prompts/text-prompt.ts';
import { editText } from './edit-text.ts';
import { openMenuInput } from './menu-input.ts';

/** The ways in which a session asks. Tests hand in a script instead of a screen. A menu throws ToContents where the user goes there, ToUndo where a change is to be taken back. */
export interface Terminal {
  readonly text: (question: TextQuestion) => Promise<TextReply>;
  readonly choose: <Value>(message: string, choices: readonly Choice<Value>[], first?: Value) => Promise<Value>;
  /** Several of a list; `ticked` are chosen at first. */
  readonly tick: (message: string, choices: readonly Choice<string>[], ticked: readonly string[]) => Promise<string[]>;
  /** Notepad, or the editor that $EDITOR names. */
  readonly edit: (message: string, text: string) => Promise<string>;
  readonly say: (text: string) => void;
}

/** The user left in the midst of a question: Ctrl-C, Ctrl-D at a menu, a closed window. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const bracketedPaste = { on: '\u001b[?2004h', off: '\u001b[?2004l' };
const menuTheme = (tip: string) => ({ style: { keysHelpTip: () => `\u001b[2m${tip}\u001b[22m` } });

/** Runs a conversation on this process's terminal. Throws Interrupted when the user leaves it. */
export async function withTerminal(converse: (terminal: Terminal) => Promise<void>): Promise<void> {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  process.stdin.once('end', leave);
  process.stdout.write(bracketedPaste.on);
  try {
    await converse(terminalOf(leaving));
  } catch (error) {
    const name = (error as Error).name;
    throw name === 'ExitPromptError' || name === 'AbortPromptError' ? new Interrupted() : error;
  } finally {
    process.stdout.write(bracketedPaste.off);
    process.stdin.removeListener('end', leave);
  }
}

function terminalOf(leaving: AbortController): Terminal {
  const { signal } = leaving;
  return {
    text: (question) => textPrompt({ ...question, message: showUnseen(question.message) }, { signal }),
    choose: (message, choices, first) => {
      const theme = menuTheme('上下键选择，回车确定，Esc 回目录，/撤销');
      return menu(leaving, (context) =>
        select(
          { message: showUnseen(message), choices: choices.map(shown), default: first, theme, ...shapeOf(message) },
          context,
        ),
      );
    },
    tick: (message, choices, ticked) => {
      const options = choices.map((choice) => ({ ...shown(choice), checked: ticked.includes(choice.value) }));
      const theme = menuTheme('空格勾选，回车确定，Esc 回目录，/撤销');
      return menu(leaving, (context) =>
        checkbox({ message: showUnseen(message), choices: options, theme, ...shapeOf(message) }, context),
      );
    },
    edit: (message, text) => editText(message, text, signal),
    say: (text) => void process.stdout.write(showUnseen(text)),
  };
}

/** A choice whose name, which may come from the facts, commands the terminal nothing. */
function shown<Value>(choice: Choice<Value>): Choice<Value> {
  return { ...choice, name: showUnseen(choice.name) };
}

/** A menu with its question and the tip below never fills more than the window, or the chosen line would be out of sight. */
function shapeOf(message: string): { readonly loop: boolean; readonly pageSize: number } {
  const room = (process.stdout.rows ?? 24) - message.split('\n').length - 3;
  return { loop: false, pageSize: Math.min(16, Math.max(4, room)) };
}

/** Asks by a menu of Inquirer's, from which Ctrl-D leaves the session, Esc leads to the contents and /撤销 takes a change back. */
async function menu<Answer>(
  leaving: AbortController,
  ask: (context: { readonly input: NodeJS.ReadableStream; readonly signal: AbortSignal }) => Promise<Answer>,
): Promise<Answer> {
  const away = new AbortController();
  const { input, close } = openMenuInput({
    leave: () => leaving.abort(),
    toOutline: () => away.abort(new ToContents()),
    undo: () => away.abort(new ToUndo()),
  });
  try {
    return await ask({ input, signal: AbortSignal.any([leaving.signal, away.signal]) });
  } catch (error) {
    throw away.signal.aborted && !leaving.signal.aborted ? away.signal.reason : error;
  } finally {
    close();
  }
}
