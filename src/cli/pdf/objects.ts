import { inflateSync } from 'node:zlib';
import { type Dictionary, Lexer, type PdfValue } from './lexer.ts';

/** A numbered object of a PDF: its value, and of a stream also its bytes, a byte a character. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly stream?: string;
}

const objectStart = /(?<!\S)(\d{1,10})\s\d{1,5}\sobj/g;
const streamStart = /\s*stream\r?\n/y;
const streamEnd = /endstream\s+endobj/g;

/** The objects of a PDF by their numbers. */
export class PdfObjects {
  readonly #objects = new Map<number, PdfObject>();

  /**
   * Reads them in the order of the file, a later one of a number in place of an earlier; nothing hangs on its table of places.
   * Throws an Error where one cannot be read.
   */
  constructor(bytes: Uint8Array) {
    const source = Buffer.from(bytes).toString('latin1');
    for (let start = find(objectStart, source, 0); start; start = find(objectStart, source, objectStart.lastIndex)) {
      const lexer = new Lexer(source, objectStart.lastIndex);
      const value = lexer.next() ?? refuse(`object ${start[1]} has no value`);
      objectStart.lastIndex = lexer.at;
      const stream = value.type === 'dictionary' ? find(streamStart, source, lexer.at) : null;
      if (!stream) this.#objects.set(Number(start[1]), { value });
      else this.#addStream(Number(start[1]), value, source, streamStart.lastIndex);
    }
  }

  #addStream(number: number, value: PdfValue, source: string, start: number): void {
    const end = find(streamEnd, source, start) ?? refuse(`stream ${number} has no end`);
    objectStart.lastIndex = streamEnd.lastIndex;
    const stream = source.slice(start, end.index);
    this.#objects.set(number, { value, stream });
    if (nameAt(entriesOf(value), 'Type') === 'ObjStm') this.#addPacked(this.#objects.get(number));
  }

  /** Small objects may stand many in one stream: their numbers and places first; ISO 32000-1 7.5.7. */
  #addPacked(pack: PdfObject | undefined): void {
    const source = this.bytesOf(pack);
    const places = new Lexer(source);
    const count = numberAt(entriesOf(pack?.value), 'N');
    const first = numberAt(entriesOf(pack?.value), 'First');
    for (let index = 0; index < count; index += 1) {
      const [number, place] = [places.next(), places.next()];
      if (number?.type !== 'number' || place?.type !== 'number') refuse('packed objects have no places');
      const value = new Lexer(source, first + place.number).next();
      if (value) this.#objects.set(number.number, { value });
    }
  }

  /** Every object. */
  get all(): Iterable<PdfObject> {
    return this.#objects.values();
  }

  /** What a value stands for: itself, or the object that it names. */
  at(value: PdfValue | undefined): PdfObject | undefined {
    if (value?.type === 'reference') return this.#objects.get(value.object);
    return value && { value };
  }

  /** The entries of what a value stands for; none where it is no dictionary. */
  entries(value: PdfValue | undefined): Dictionary {
    return entriesOf(this.at(value)?.value);
  }

  /** The bytes of a stream as they were before they were pressed. Throws an Error for any other pressing than Flate. */
  bytesOf(object: PdfObject | undefined): string {
    const { value, stream = refuse('no stream') } = object ?? {};
    const filter = this.at(entriesOf(value).get('Filter'))?.value;
    const names = filter?.type === 'array' ? filter.values : filter ? [filter] : [];
    if (names.length === 0) return stream;
    const [only, ...others] = names;
    if (only?.type !== 'name' || only.name !== 'FlateDecode' || others.length > 0) refuse('pressed otherwise');
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  }
}

/** A value's entries; none where it is no dictionary. */
function entriesOf(value: PdfValue | undefined): Dictionary {
  return value?.type === 'dictionary' ? value.entries : new Map();
}

/** The name that an entry holds. */
export function nameAt(entries: Dictionary, key: string): string | undefined {
  const value = entries.get(key);
  return value?.type === 'name' ? value.name : undefined;
}

function numberAt(entries: Dictionary, key: string): number {
  const value = entries.get(key);
  return value?.type === 'number' ? value.number : refuse(`no ${key}`);
}

function find(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function refuse(why: string): never {
  throw new Error(why);
}
