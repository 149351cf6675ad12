import { Lexer, type PdfValue } from './lexer.ts';

/** What the codes of a font mean. */
export interface ToUnicode {
  /** How many bytes a code has. */
  readonly bytes: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** Reads the table from a font's codes to text; ISO 32000-1 9.10.3. */
export function readToUnicode(table: string): ToUnicode {
  const texts = new Map<number, string>();
  const lexer = new Lexer(table);
  let bytes = 1;
  let operands: PdfValue[] = [];
  for (let value = lexer.next(); value; value = lexer.next()) {
    if (value.type !== 'word') {
      operands.push(value);
      continue;
    }
    if (value.word === 'endcodespacerange') bytes = bytesIn(operands[0]).length || 1;
    if (value.word === 'endbfchar') addCharacters(texts, operands);
    if (value.word === 'endbfrange') addRanges(texts, operands);
    operands = [];
  }
  return { bytes, texts };
}

function addCharacters(texts: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let at = 0; at + 1 < operands.length; at += 2)
    texts.set(codeOf(bytesIn(operands[at])), textOf(operands[at + 1]));
}

/** From a code to a code: a text for each, or that of the first, whose last unit grows by one from code to code. */
function addRanges(texts: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last] = [codeOf(bytesIn(operands[at])), codeOf(bytesIn(operands[at + 1]))];
    const meant = operands[at + 2];
    for (let code = first; code <= last; code += 1) {
      const each = meant?.type === 'array' ? textOf(meant.values[code - first]) : raised(textOf(meant), code - first);
      texts.set(code, each);
    }
  }
}

function raised(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

function bytesIn(value: PdfValue | undefined): string {
  return value?.type === 'string' ? value.bytes : '';
}

/** The number that some bytes are, the highest first. */
export function codeOf(bytes: string): number {
  let code = 0;
  for (let at = 0; at < bytes.length; at += 1) code = code * 256 + bytes.charCodeAt(at);
  return code;
}

/** Text in UTF-16, its higher bytes first. */
export function textOf(value: PdfValue | undefined): string {
  const bytes = bytesIn(value);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(codeOf(bytes.slice(at, at + 2)));
  return text;
}
