import { isEnd } from './read-command.ts';

/** What has been typed and pasted into a question so far. */
export interface Draft {
  /** Finished paragraphs; always none where a question takes one line. */
  readonly paragraphs: readonly string[];
  /** The line being edited. */
  readonly line: string;
  /** What to say about the last paste. */
  readonly notice: string;
  /** Whether the answer is complete. */
  readonly done: boolean;
}

/** Where a pasted line ends; Word's break within a paragraph comes as \v or U+2028. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

export const emptyDraft: Draft = { paragraphs: [], line: '', notice: '', done: false };

/** The draft after Enter: one line is answered by it; in a long text it ends a paragraph, and only /完 ends the text. */
export function enter(draft: Draft, line: string, multiline: boolean): Draft {
  if (!multiline) return { ...draft, line, done: true };
  if (isEnd(line)) return { ...draft, line: '', done: true };
  return { ...draft, paragraphs: withParagraph(draft.paragraphs, line), line: '', notice: '' };
}

/**
 * The draft after a paste, `text` being what stood before the cursor, the paste and what stood after it. Without brackets
 * a paste may not have ended: its last line stays open, and a last line of /完 ends the text.
 */
export function paste(draft: Draft, text: string, multiline: boolean, bracketed: boolean): Draft {
  const lines = text.split(lineEnd);
  if (!multiline) return pasteLine(draft, lines, bracketed);
  const end = bracketed ? -1 : lines.findIndex(isEnd);
  const taken = end === -1 ? lines : lines.slice(0, end);
  const closesLast = end !== -1 || (bracketed && (lines.length > 1 || text.length > 80));
  const finished = closesLast ? taken : taken.slice(0, -1);
  const paragraphs = finished.reduce(withParagraph, draft.paragraphs);
  return { paragraphs, line: closesLast ? '' : (taken.at(-1) ?? ''), notice: countOf(paragraphs), done: end !== -1 };
}

function pasteLine(draft: Draft, lines: readonly string[], bracketed: boolean): Draft {
  const written = lines.filter((line) => line.trim() !== '');
  const line = written.join('');
  if (written.length > 1)
    return { ...draft, line, notice: `粘贴了 ${written.length} 行，这里只填一行，请删改后按回车` };
  return { ...draft, line, done: !bracketed && lines.length > 1 };
}

function withParagraph(paragraphs: readonly string[], line: string): readonly string[] {
  const text = line.trim();
  return text === '' ? paragraphs : [...paragraphs, text];
}

/** 收到 3 段，共 912 字 */
export function countOf(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : `收到 ${paragraphs.length} 段，共 ${[...paragraphs.join('')].length} 字`;
}
