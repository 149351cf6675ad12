import type { ReadParagraph } from './read-document.ts';

/** The text of a paragraph, without its automatic number and what is anchored in it. */
export function paragraphText({ runs }: ReadParagraph): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}

/** Where the text of a paragraph begins and ends but for blanks. */
export function inkSpan(text: string): { readonly start: number; readonly end: number } {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
