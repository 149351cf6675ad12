import type { TextEdit } from './difference.ts';

/** A text with stretches of it put in others' place; nothing but blanks is nothing. */
export function editText(text: string, edits: readonly Omit<TextEdit, 'path'>[]): string {
  const behindFirst = edits.toSorted((one, other) => other.start - one.start || other.end - one.end);
  const changed = behindFirst.reduce(
    (told, { start, end, text: words }) => told.slice(0, start) + words + told.slice(end),
    text,
  );
  return changed.trim() === '' ? '' : changed;
}
