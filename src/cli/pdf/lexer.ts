/** What a PDF is written of; ISO 32000-1 7.3. A string is its bytes, one a character. */
export type PdfValue =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'string'; readonly bytes: string }
  | { readonly type: 'reference'; readonly object: number }
  | { readonly type: 'array'; readonly values: readonly PdfValue[] }
  | { readonly type: 'dictionary'; readonly entries: Dictionary }
  /** Anything else that stands by itself: an operator of a page's content, a keyword. */
  | { readonly type: 'word'; readonly word: string };

export type Dictionary = ReadonlyMap<string, PdfValue>;

const space = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const reference = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const token = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[\0\t\n\f\r \da-fA-F]*>|[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

const literalPiece = /[^()\\]+|[()]|\\(?:[0-7]{1,3}|\r\n|[\s\S])/y;

/** Reads the values of a PDF, or of one of its streams, one after the other. */
export class Lexer {
  readonly #source: string;
  #at: number;

  /** `source` holds a byte a character. */
  constructor(source: string, at = 0) {
    this.#source = source;
    this.#at = at;
  }

  /** Where the next value begins. */
  get at(): number {
    return this.#at;
  }

  /** The next value; undefined at the end. Throws an Error where none can be read. */
  next(): PdfValue | undefined {
    this.#match(space);
    if (this.#at >= this.#source.length) return undefined;
    if (this.#skip('<<')) return { type: 'dictionary', entries: this.#entries() };
    if (this.#skip('[')) return { type: 'array', values: this.#until(']') };
    if (this.#skip('(')) return { type: 'string', bytes: this.#literal() };
    const object = this.#match(reference)?.[1];
    if (object !== undefined) return { type: 'reference', object: Number(object) };
    return plainValue(this.#match(token)?.[0] ?? this.#refuse());
  }

  #entries(): Dictionary {
    const written = this.#until('>>');
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < written.length; at += 2) {
      const [key, value] = [written[at], written[at + 1]];
      if (key?.type === 'name' && value) entries.set(key.name, value);
    }
    return entries;
  }

  #until(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      this.#match(space);
      if (this.#skip(end)) return values;
      values.push(this.next() ?? this.#refuse());
    }
  }

  /** A string between brackets, which may hold others in pairs. */
  #literal(): string {
    let bytes = '';
    for (let depth = 1; ; ) {
      const piece = this.#match(literalPiece)?.[0] ?? this.#refuse();
      if (piece === '(') depth += 1;
      if (piece === ')') depth -= 1;
      if (depth === 0) return bytes;
      bytes += piece.startsWith('\\') ? escaped(piece.slice(1)) : piece;
    }
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #skip(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #refuse(): never {
    throw new Error(`no PDF value at ${this.#at}`);
  }
}

function plainValue(token: string): PdfValue {
  if (token.startsWith('/')) return { type: 'name', name: nameOf(token.slice(1)) };
  if (token.startsWith('<')) return { type: 'string', bytes: bytesOf(token.replaceAll(/[^\da-fA-F]/g, '')) };
  return number.test(token) ? { type: 'number', number: Number(token) } : { type: 'word', word: token };
}

/** #E5 in a name stands for a byte. */
function nameOf(written: string): string {
  return written.replaceAll(/#([\da-fA-F]{2})/g, (_all, digits) => bytesOf(digits));
}

/** The bytes that hexadecimal digits stand for; a last one alone has a 0 behind it. */
function bytesOf(digits: string): string {
  return digits.replaceAll(/..?/g, (byte) => String.fromCharCode(Number.parseInt(byte.padEnd(2, '0'), 16)));
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
  '\r\n': '',
};

/** What stands behind a backslash in a string: a byte in octal digits, a control, the end of a line, or itself. */
function escaped(written: string): string {
  if (/^[0-7]/.test(written)) return String.fromCharCode(Number.parseInt(written, 8) & 255);
  return escapes[written] ?? written;
}
