/** Columns a text takes on a terminal: a Chinese character takes two. */
export function columns(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u00ff' ? 2 : 1), 0);
}

/** A text filled up with spaces to a number of columns. */
export function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
