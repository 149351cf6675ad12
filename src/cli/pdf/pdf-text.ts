import type { Dictionary, PdfValue } from './lexer.ts';
import { nameAt, PdfObjects } from './objects.ts';
import { numberOf, type PdfFont, shownText } from './shown-text.ts';
import { readToUnicode } from './to-unicode.ts';

/** What a PDF says to whoever reads it. */
export interface PdfText {
  /** The text that its pages show, one after the other, in the order in which it is drawn; page numbers are no part of it. */
  readonly text: string;
  /** The names of the fonts it is set in, as the PDF has them. */
  readonly fonts: readonly string[];
}

/** Reads a PDF as LibreOffice writes it; undefined where it is another kind of file or is written otherwise. */
export function pdfText(pdf: Uint8Array): PdfText | undefined {
  try {
    const reader = new PageReader(new PdfObjects(pdf));
    const text = [...reader.pages()].join('');
    return { text, fonts: [...reader.fonts] };
  } catch {
    return undefined;
  }
}

class PageReader {
  readonly fonts = new Set<string>();
  readonly #objects: PdfObjects;
  readonly #read = new Map<number, PdfFont>();

  constructor(objects: PdfObjects) {
    this.#objects = objects;
  }

  /** The texts of the pages in their order. */
  *pages(): Iterable<string> {
    const catalogs = [...this.#objects.all].filter(
      ({ value }) => nameAt(this.#objects.entries(value), 'Type') === 'Catalog',
    );
    const catalog = catalogs.at(-1);
    if (!catalog) throw new Error('no catalog');
    yield* this.#under(this.#objects.entries(catalog.value).get('Pages'), undefined);
  }

  /** A branch of the tree of pages, or a page; what it says of its resources holds for what stands under it. */
  *#under(value: PdfValue | undefined, inherited: PdfValue | undefined): Iterable<string> {
    const entries = this.#objects.entries(value);
    const resources = entries.get('Resources') ?? inherited;
    if (nameAt(entries, 'Type') === 'Page') {
      yield this.#page(entries, this.#objects.entries(resources));
      return;
    }
    for (const kid of this.#list(entries.get('Kids'))) yield* this.#under(kid, resources);
  }

  #page(entries: Dictionary, resources: Dictionary): string {
    const named = this.#objects.entries(resources.get('Font'));
    const content = this.#list(entries.get('Contents')).map((one) => this.#objects.bytesOf(this.#objects.at(one)));
    return shownText(content.join('\n'), (name) => this.#font(named.get(name)));
  }

  #font(font: PdfValue | undefined): PdfFont | undefined {
    if (font?.type !== 'reference') return undefined;
    const known = this.#read.get(font.object) ?? this.#readFont(this.#objects.entries(font));
    this.#read.set(font.object, known);
    return known;
  }

  #readFont(entries: Dictionary): PdfFont {
    this.fonts.add((nameAt(entries, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, ''));
    const table = this.#objects.at(entries.get('ToUnicode'));
    const widths = this.#list(entries.get('Widths')).map(numberOf);
    const first = numberOf(entries.get('FirstChar'));
    const known = readToUnicode(table ? this.#objects.bytesOf(table) : '');
    return { ...known, widthOf: (code) => widths[code - first] ?? 0 };
  }

  /** A list, or the one thing that stands in place of it. */
  #list(value: PdfValue | undefined): readonly PdfValue[] {
    const list = this.#objects.at(value)?.value;
    if (list?.type === 'array') return list.values;
    return value ? [value] : [];
  }
}
