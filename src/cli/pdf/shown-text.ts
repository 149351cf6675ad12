import { Lexer, type PdfValue } from './lexer.ts';
import { codeOf, type ToUnicode, textOf } from './to-unicode.ts';

/** A font as far as reading goes. */
export interface PdfFont extends ToUnicode {
  /** How wide the glyph of a code is, in thousandths of the size. */
  readonly widthOf: (code: number) => number;
}

/** A page's fonts by the names it has for them. */
export type FontsByName = (name: string) => PdfFont | undefined;

/**
 * The text that the content of a page shows, in the order it is drawn; ISO 32000-1 9.4, 14.6. What is marked as no part of the
 * text is left out: page numbers, the head of a table where it is repeated.
 */
export function shownText(content: string, fonts: FontsByName): string {
  const page = new PageText(fonts);
  const lexer = new Lexer(content);
  let operands: PdfValue[] = [];
  for (let value = lexer.next(); value; value = lexer.next()) {
    if (value.type !== 'word') {
      operands.push(value);
      continue;
    }
    page.follow(value.word, operands);
    operands = [];
  }
  return page.text;
}

/** What a code that no table explains is read as: a character that no report holds. */
const unknown = '\ufffd';

const showing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

/** A marked stretch of a page: no part of the text, or one that says what its glyphs mean; empty once that is read. */
interface Marked {
  readonly isSilent: boolean;
  said: string | undefined;
}

class PageText {
  text = '';
  readonly #fonts: FontsByName;
  #font: PdfFont | undefined;
  /** The size of the font in thousandths, narrowed or not, and where the next glyph stands. */
  #size = 0;
  #scale = 1;
  #x = 0;
  /** The marked stretches that are open. */
  readonly #marked: Marked[] = [];
  /** What the outermost of them shows, and where. */
  #pieces: { readonly x: number; readonly text: string }[] = [];

  constructor(fonts: FontsByName) {
    this.#fonts = fonts;
  }

  /** Follows an operator with what stands before it. */
  follow(operator: string, operands: readonly PdfValue[]): void {
    if (showing.has(operator)) this.#show(operands.at(-1));
    else this.#steps[operator]?.(operands);
  }

  readonly #steps: Readonly<Record<string, (operands: readonly PdfValue[]) => void>> = {
    BT: () => {
      this.#x = 0;
    },
    Td: ([x]) => {
      this.#x += numberOf(x);
    },
    Tm: (matrix) => {
      this.#x = numberOf(matrix[4]);
    },
    Tz: ([percent]) => {
      this.#scale = numberOf(percent) / 100;
    },
    Tf: ([name, size]) => {
      this.#font = name?.type === 'name' ? this.#fonts(name.name) : undefined;
      this.#size = numberOf(size) / 1000;
    },
    BMC: (operands) => this.#open(operands),
    BDC: (operands) => this.#open(operands),
    EMC: () => this.#close(),
  };

  #open([tag, properties]: readonly PdfValue[]): void {
    const said = properties?.type === 'dictionary' ? properties.entries.get('ActualText') : undefined;
    this.#marked.push({
      isSilent: tag?.type === 'name' && tag.name === 'Artifact',
      said: said && textOf(said).replace(/^\ufeff/, ''),
    });
  }

  /**
   * The outermost stretch is a piece of one line. Characters that its font lacks are drawn after the others in another font, so
   * they are read by where they stand.
   */
  #close(): void {
    const { said } = this.#marked.at(-1) ?? {};
    if (said) this.#add(said);
    this.#marked.pop();
    if (this.#marked.length > 0) return;
    for (const { text } of this.#pieces.sort((one, other) => one.x - other.x)) this.text += text;
    this.#pieces = [];
  }

  /** Where a stretch says itself what its glyphs mean, that stands where the first of them does. */
  #add(meant: string): void {
    if (this.#marked.some(({ isSilent }) => isSilent)) return;
    const saying = this.#marked.find(({ said }) => said !== undefined);
    const text = saying?.said ?? meant;
    if (saying) saying.said = '';
    if (text !== '') this.#pieces.push({ x: this.#x, text });
    if (this.#marked.length === 0) this.#close();
  }

  #show(shown: PdfValue | undefined): void {
    if (shown?.type === 'array') for (const one of shown.values) this.#show(one);
    if (shown?.type === 'number') this.#x -= shown.number * this.#size * this.#scale;
    if (shown?.type !== 'string') return;
    const { bytes, texts, widthOf } = this.#font ?? unreadable;
    for (let at = 0; at < shown.bytes.length; at += bytes) {
      const code = codeOf(shown.bytes.slice(at, at + bytes));
      this.#add(texts.get(code) ?? unknown);
      this.#x += widthOf(code) * this.#size * this.#scale;
    }
  }
}

const unreadable: PdfFont = { bytes: 1, texts: new Map(), widthOf: () => 0 };

/** A number; 0 where there is none. */
export function numberOf(value: PdfValue | undefined): number {
  return value?.type === 'number' ? value.number : 0;
}
