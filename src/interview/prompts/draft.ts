import { type Command, isEnd, readCommand } from '../../filling/answers/commands.ts';
import { readLine } from './read-line.ts';
import { areaOf, insert, lineAt, lineOf, paragraphsOf, type TextArea } from './text-area.ts';

/** What has been typed and pasted into a question so far. */
export interface Draft {
  readonly area: TextArea;
  /** What to say about the last paste, or about a line that may be a command. */
  readonly notice: string;
  /** Whether the answer is complete. */
  readonly done: boolean;
  /** What was said instead of an answer, or after it. */
  readonly command?: Command;
}

/** What a draft is held against: whether it may have several paragraphs, and the answer before anything was typed. */
export interface Kind {
  readonly multiline: boolean;
  readonly known: readonly string[];
}

/** Where a pasted line ends; Word's break within a paragraph comes as \v or U+2028. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** The draft that begins with an answer: a line is edited as it is, a long text goes on below what is there. */
export function beginWith(paragraphs: readonly string[], multiline: boolean): Draft {
  const text = paragraphs.join('\n');
  return { area: areaOf(multiline && text !== '' ? `${text}\n` : text), notice: '', done: false };
}

/** The draft after Enter: one line is answered by it; in a long text it ends a paragraph, and only /完 ends the text. */
export function enter(draft: Draft, kind: Kind): Draft {
  const line = readLine(lineOf(draft.area), kind.multiline, kind.known);
  switch (line.is) {
    case 'unclear':
      return { ...draft, notice: line.notice };
    case 'end':
      return { area: withLine(draft.area, line.text), notice: '', done: true };
    case 'command':
      return { area: withLine(draft.area, line.text), notice: '', done: true, command: line.command };
    case 'text':
      if (!kind.multiline) return { ...draft, done: true };
      return { ...draft, area: lineOf(draft.area).trim() === '' ? draft.area : insert(draft.area, '\n'), notice: '' };
  }
}

/** The draft after Ctrl-D, which ends a long text, the open line included; a line is not ended by it. */
export function end(draft: Draft, kind: Kind): Draft {
  if (!kind.multiline) return draft;
  const isText = readLine(lineOf(draft.area), true, kind.known).is === 'text';
  return isText ? { ...draft, notice: '', done: true } : enter(draft, kind);
}

/**
 * The draft after a paste. Without brackets a paste may not have ended: its last line stays open, and a last line that is a
 * command or /完 is one.
 */
export function paste(draft: Draft, pasted: string, kind: Kind, bracketed: boolean): Draft {
  const { area } = draft;
  const { start, end: lineStop } = lineAt(area);
  const lines = (area.text.slice(start, area.cursor) + pasted).split(lineEnd);
  const written = lines.filter((line) => line.trim() !== '');
  const isEntered = !bracketed && lines.length > 1 && lines.at(-1)?.trim() === '';
  const put = (text: string): TextArea => ({
    text: area.text.slice(0, start) + text + area.text.slice(area.cursor),
    cursor: start + text.length,
  });
  if (!kind.multiline) {
    const joined = { ...draft, area: put(written.join('')), notice: '' };
    if (written.length > 1) return { ...joined, notice: `粘贴了 ${written.length} 行，这里只填一行，请删改后按回车` };
    return isEntered ? enter(joined, kind) : joined;
  }
  const last = written.at(-1) ?? '';
  if (isEntered && (isEnd(last) || readCommand(last))) return enter({ ...draft, area: put(written.join('\n')) }, kind);
  const closes = isEntered || (bracketed && (lines.length > 1 || (lines[0] ?? '').length > 80));
  const opens = closes && written.length > 0 && area.cursor === lineStop ? '\n' : '';
  const next = put(written.join('\n') + opens);
  return { ...draft, area: next, notice: countOf(paragraphsOf(next)) };
}

function withLine(area: TextArea, line: string): TextArea {
  const { start, end: stop } = lineAt(area);
  return { text: area.text.slice(0, start) + line + area.text.slice(stop), cursor: start + line.length };
}

/** 收到 3 段，共 912 字 */
export function countOf(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : `收到 ${paragraphs.length} 段，共 ${[...paragraphs.join('')].length} 字`;
}
