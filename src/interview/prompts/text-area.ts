/** Text being edited: its paragraphs with \n between them, and where the cursor stands, in UTF-16 units. */
export interface TextArea {
  readonly text: string;
  readonly cursor: number;
}

/** A text with the cursor at its end. */
export function areaOf(text: string): TextArea {
  return { text, cursor: text.length };
}

/** The finished paragraphs of a text: what stands on each line, without blank ones. */
export function paragraphsOf({ text }: TextArea): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

/** Where the paragraph with the cursor begins and ends. */
export function lineAt({ text, cursor }: TextArea): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', cursor);
  return { start: text.lastIndexOf('\n', cursor - 1) + 1, end: end === -1 ? text.length : end };
}

/** The paragraph with the cursor. */
export function lineOf(area: TextArea): string {
  const { start, end } = lineAt(area);
  return area.text.slice(start, end);
}

/** Puts text where the cursor is. */
export function insert({ text, cursor }: TextArea, added: string): TextArea {
  return { text: text.slice(0, cursor) + added + text.slice(cursor), cursor: cursor + added.length };
}

/** Takes out what stands between two places; the cursor is left there. */
export function cutOut({ text }: TextArea, start: number, end: number): TextArea {
  return { text: text.slice(0, start) + text.slice(end), cursor: start };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Where what a reader takes for one character before the cursor begins; a line end is one too. */
export function placeBefore(area: TextArea): number {
  const { start } = lineAt(area);
  if (area.cursor === start) return Math.max(0, start - 1);
  const [last] = [...segmenter.segment(area.text.slice(start, area.cursor))].slice(-1);
  return start + (last?.index ?? 0);
}

/** Where what a reader takes for one character after the cursor ends. */
export function placeAfter({ text, cursor }: TextArea): number {
  const [first] = segmenter.segment(text.slice(cursor, cursor + 100));
  return cursor + (first?.segment.length ?? 0);
}
