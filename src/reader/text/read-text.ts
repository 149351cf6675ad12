import { plainDocument, plainParagraph } from '../plain-paragraph.ts';
import type { ReadDocument } from '../read-document.ts';

/** A text as a document: a line is a paragraph, the empty ones too. */
export function readText(text: string): ReadDocument {
  const lines = text.split(/[\n\f]/);
  if (lines.at(-1) === '') lines.pop();
  return plainDocument(
    'txt',
    lines.map((line, index) => plainParagraph(line, { line: index + 1 })),
  );
}
