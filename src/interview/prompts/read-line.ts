import { nearest } from '../../domain/text/nearest.ts';
import { type Command, commandWords, isEnd, readCommand } from '../../filling/answers/commands.ts';

/** What a line is on which Enter was pressed. `text` is what stands before a command on the same line. */
export type TypedLine =
  | { readonly is: 'text' }
  | { readonly is: 'end'; readonly text: string }
  | { readonly is: 'command'; readonly command: Command; readonly text: string }
  /** Neither surely text nor surely a command: `notice` asks which. */
  | { readonly is: 'unclear'; readonly notice: string };

/**
 * Tells a command from text. A command may follow what stood on the line before anything was typed (`known`); a line that
 * looks like a command and is none is asked about. A blank at its beginning, or its end, says that it is text.
 */
export function readLine(line: string, multiline: boolean, known: readonly string[]): TypedLine {
  const command = readCommand(line);
  if (command) return { is: 'command', command, text: '' };
  if (multiline && isEnd(line)) return { is: 'end', text: '' };
  if (/^[/／、?？]/u.test(line)) return { is: 'unclear', notice: unknownNotice(line, multiline) };
  return readInside(line, multiline, known) ?? readEnd(line, multiline, known) ?? { is: 'text' };
}

const commandInside = new RegExp(`[/／](?:${[...Object.values(commandWords), '完'].join('|')})`, 'u');

/** A line with a command typed into the midst of it. */
function readInside(line: string, multiline: boolean, known: readonly string[]): TypedLine | undefined {
  const { 0: words = '', index = 0 } = commandInside.exec(line) ?? {};
  const after = line.slice(index + words.length);
  if (words === '' || after === '') return undefined;
  const text = (line.slice(0, index) + after).trim();
  if (!known.includes(text))
    return /\s$/u.test(line) ? undefined : { is: 'unclear', notice: behindNotice(words, multiline) };
  const command = readCommand(words);
  return command ? { is: 'command', command, text } : { is: 'end', text };
}

/** A line with something like a command at its end. */
function readEnd(line: string, multiline: boolean, known: readonly string[]): TypedLine | undefined {
  const { 0: words = '', index = 0 } = /(?:[/／、][^/／、\s]+|[?？])$/u.exec(line) ?? {};
  const text = line.slice(0, index).trim();
  const isSure = known.includes(text);
  if (isEnd(words) && !words.startsWith('、')) return { is: 'end', text };
  const command = readCommand(words);
  if (!command && !isMisspelt(words)) return undefined;
  if (command === 'help' && !isSure && /^[?？]$/u.test(words)) return undefined;
  if (command && isSure && !words.startsWith('、')) return { is: 'command', command, text };
  return { is: 'unclear', notice: behindNotice(words, multiline) };
}

/** Whether words after a slash are nearly a command. */
function isMisspelt(words: string): boolean {
  return /^[/／]/u.test(words) && nearest(words.slice(1), Object.values(commandWords)) !== undefined;
}

function unknownNotice(line: string, multiline: boolean): string {
  const words = line.trim();
  const called = [...words].length > 20 ? `以“${[...words][0]}”开头` : `“${words}”`;
  const answer = multiline ? '正文' : '答案';
  return `没有${called}这个指令，请删改后按回车；确是${answer}的，在最前面加一个空格`;
}

function behindNotice(words: string, multiline: boolean): string {
  const alone = multiline ? `另起一行输入“${words}”` : `只留“${words}”`;
  return `这一行里有“${words}”：是指令的，请${alone}；不是的，在行末加一个空格再按回车`;
}
