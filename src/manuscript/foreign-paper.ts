import { outlineDocument } from '../reader/outline/outline-document.ts';
import type { Outlined } from '../reader/outline/outlined.ts';
import { placesIn } from '../reader/outline/places.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import { paragraphOf } from './foreign-lookup.ts';
import { type ForeignText, foreignTexts } from './foreign-texts.ts';
import { levelIn, yearIn } from './foreign-title.ts';
import { Manuscript } from './manuscript.ts';

/** A paper that this tool did not make: what it is, part by part, and the manuscript that it makes. */
export class ForeignPaper {
  readonly document: ReadDocument;
  readonly outline: readonly Outlined[];
  readonly texts: readonly ForeignText[];
  readonly manuscript: Manuscript;
  /** Its title, lines put together; empty where none was found. */
  readonly title: string;
  readonly #byPath: ReadonlyMap<string, ForeignText>;
  readonly #order: ReadonlyMap<string, number>;
  readonly #places: ReadonlyMap<number, string>;

  constructor(document: ReadDocument) {
    this.document = document;
    this.outline = outlineDocument(document);
    this.texts = foreignTexts(document, this.outline);
    this.title = this.outline
      .filter(({ role }) => role === 'title')
      .map(({ text, start, end }) => text.slice(start, end))
      .join('');
    this.#byPath = new Map(this.texts.map((text) => [text.path, text]));
    this.#order = new Map(this.texts.toReversed().map(({ path, line }) => [paragraphOf(path), line]));
    this.#places = placesIn(this.outline);
    this.manuscript = this.#manuscript();
  }

  /** The words at a path; empty where none stand. */
  readonly textAt = (path: string): string => this.#byPath.get(path)?.text ?? '';

  /** The words at a path and under it; a path that leads to nothing is the whole paper. */
  readonly textsUnder = (path: string): string[] => {
    const own = this.#byPath.get(path);
    if (own) return [own.text];
    return this.texts.filter((one) => path === '' || one.path.startsWith(`${path}/`)).map(({ text }) => text);
  };

  /** What is known of the words at a path. */
  readonly wordsAt = (path: string): ForeignText | undefined => this.#byPath.get(path);

  /** Where a path stands as a reader names it: that of its words, or of the paragraph that it leads into. */
  readonly placeOf = (path: string): string => {
    const index = /^\/blocks\/(\d+)/.exec(path)?.[1];
    return this.#byPath.get(path)?.place ?? (index === undefined ? '' : (this.#places.get(Number(index)) ?? ''));
  };

  /** What stands at a path, in Chinese. */
  readonly titleAt = (path: string): string => this.#byPath.get(path)?.title ?? (path === '' ? '全篇' : '版式');

  /** Where a path comes in reading order; what is no paragraph comes first. */
  readonly orderOf = (path: string): number => {
    const line = this.#order.get(paragraphOf(path)) ?? 0;
    return line + (this.#byPath.get(path)?.offset ?? 0) / 1_000_000;
  };

  #manuscript(): Manuscript {
    const body = this.texts.filter(({ isBody }) => isBody);
    const signature = this.outline.find(({ role }) => role === 'signature')?.text.trim() ?? '';
    return new Manuscript({
      year: yearIn(this.title) ?? yearIn(body[0]?.text.slice(0, 60) ?? ''),
      level: levelIn(this.title) ?? levelIn(signature),
      written: () => this.texts,
      printed: () => body,
      placeOf: this.placeOf,
      titleAt: this.titleAt,
    });
  }
}
