import { type FiguredSentence, figuredSentences } from '../domain/figures/figured-sentences.ts';
import { type Figures, figuresOf } from '../domain/figures/figures.ts';
import type { Indicator } from '../domain/figures/indicator.ts';
import { fieldLexicon } from '../domain/lexicon/field-lexicon.ts';
import type { NearMiss } from '../domain/lexicon/lexicon.ts';
import { type DocumentName, documentNames, nameSigns } from '../domain/text/document-names.ts';
import { type EnumerationStep, enumerationSigns, enumerationsIn } from '../domain/text/enumerations.ts';
import type { Finder } from '../domain/text/finder.ts';
import { freeOf } from '../domain/text/free-matches.ts';
import { lettersIn } from '../domain/text/letters-in.ts';
import { asWritten, type Paragraph } from '../domain/text/paragraph.ts';
import type { Sign } from '../domain/text/pattern-signs.ts';
import { type Signs, signsOf } from '../domain/text/signs.ts';
import { linesHolding, linesRepeating, spansByLine, type TextLines, textLines } from '../domain/text/text-lines.ts';
import type { Reference } from '../facts/texts/references-in.ts';
import { isIn } from '../schema/pointer.ts';

/** What a manuscript is made of; its paragraphs are asked for once, and not before someone looks at them. */
export interface ManuscriptSource {
  /** The year it tells of. */
  readonly year?: number | undefined;
  /** Whose it is: a government of some level, or one of its departments. */
  readonly level?: string | undefined;
  /** The figures that are stated once and named in the text. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** Pairs of groups of which the second must not copy the first, where a rule of the kind's own speaks of that. */
  readonly notCopied?: readonly (readonly [from: string, to: string])[];
  readonly written: () => readonly Paragraph[];
  readonly printed: (written: readonly Paragraph[]) => readonly Paragraph[];
  /** The words in braces, printed or not. */
  readonly references?: () => readonly Reference[];
  /** Where a path stands as a reader names it: 一（四）2.二是. */
  readonly placeOf: (path: string) => string;
  /** What stands at a path, by its Chinese title. */
  readonly titleAt: (path: string) => string;
}

/** Paragraphs that hold something, with what they hold. */
export type Holding<Found> = readonly (Paragraph & { readonly found: readonly Found[] })[];

const aDigit = signsOf(/\d/gu);

/**
 * 文稿: what is checked. Paragraphs with their places, made from the facts of a kind or read from a file. What is read in it is
 * read once, when the first rule asks, and is kept here and nowhere else.
 */
export class Manuscript {
  readonly #source: ManuscriptSource;
  readonly #kept = new Map<string, unknown>();

  constructor(source: ManuscriptSource) {
    this.#source = source;
  }

  get year(): number | undefined {
    return this.#source.year;
  }

  get level(): string | undefined {
    return this.#source.level;
  }

  /** Whether a rule of the kind's own speaks of it when a text copies an earlier one. */
  isCopy(earlier: string, path: string): boolean {
    const pairs = this.#source.notCopied ?? [];
    return pairs.some(([from, to]) => isIn([from], earlier) && isIn([to], path));
  }

  /** Every text that a reader reads, as the office wrote it, where it can be mended. */
  get written(): readonly Paragraph[] {
    return this.#once('written', () => this.#source.written());
  }

  /** The texts of the body as they will be printed, figures put in. */
  get printed(): readonly Paragraph[] {
    return this.#once('printed', () => this.#source.printed(this.written));
  }

  /** The printed texts of one group: those whose path begins with its name. */
  printedIn(group: string): readonly Paragraph[] {
    return this.printed.filter(({ path }) => path.startsWith(`/${group}/`));
  }

  /** The figures that are stated once, by name. */
  get figures(): Figures {
    return this.#once('figures', () => figuresOf(this.#source.indicators ?? []));
  }

  /** The words in braces: they name figures, or what an edition writes for them. */
  get references(): readonly Reference[] {
    return this.#once('references', () => this.#source.references?.() ?? []);
  }

  /** The printed texts with the sentences in them that tell figures. */
  get sentencesWithFigures(): Holding<FiguredSentence> {
    return this.#once('sentencesWithFigures', () => this.#read(this.printed, aDigit, figuredSentences));
  }

  /** The written texts with the names in 《》 and 〈〉 in them. */
  get documentNames(): Holding<DocumentName> {
    return this.#once('documentNames', () => this.#read(this.written, nameSigns, documentNames));
  }

  /** The written texts with the words in them that lie one slip from a term of the field, names in 《》 and the like aside. */
  get nearMisses(): Holding<NearMiss> {
    return this.#once('nearMisses', () => {
      const lines = this.#lines('written');
      const byLine = spansByLine(lines, fieldLexicon.nearMisses(lines.all));
      return this.written.flatMap((paragraph, line) => {
        const found = freeOf(paragraph.text, byLine.get(line) ?? []);
        return found.length > 0 ? [{ ...paragraph, found }] : [];
      });
    });
  }

  /** The written texts in which a letter, or two together, may come again within so many letters; the others have none that do. */
  repeating(within: number): readonly Paragraph[] {
    const held = linesRepeating(this.#lines('written'), within);
    return this.written.filter((_text, line) => held[line]);
  }

  /** The printed texts with their enumerations, 一是…二是…. */
  get enumerations(): Holding<readonly EnumerationStep[]> {
    return this.#once('enumerations', () => this.#read(this.printed, enumerationSigns, enumerationsIn));
  }

  /** Whether words may stand in a text, written or printed; the answer no is sure and costs next to nothing. */
  mayHold(words: string): boolean {
    return this.#letters(words);
  }

  /** Those of the written or of the printed texts that hold one of the signs. */
  holding(texts: readonly Paragraph[], signs: Signs): readonly Paragraph[] {
    const side = texts === this.printed ? 'printed' : 'written';
    const present = this.#present(signs);
    if (present.length === 0) return [];
    const held = linesHolding(this.#lines(side), present);
    return texts.filter((_text, line) => held[line]);
  }

  /** The texts in which finders see something, with what they see, in the finders' order; each looks where a sign of its own stands. */
  found<Found>(texts: readonly Paragraph[], finders: readonly Finder<Found>[]): Holding<Found> {
    const byText = new Map<Paragraph, Found[]>();
    for (const { signs, find } of finders) {
      for (const paragraph of this.holding(texts, signs)) {
        const found = find(paragraph.text);
        const before = byText.get(paragraph);
        if (before) before.push(...found);
        else if (found.length > 0) byText.set(paragraph, [...found]);
      }
    }
    return [...byText].map(([{ path, text, spanOf }, found]) => ({ path, text, spanOf, found }));
  }

  /** Whether some text may hold one of the signs. */
  mayHoldAny({ list }: Signs): boolean {
    const letters = this.#letters;
    for (const sign of list) if (typeof sign !== 'string' || letters(sign)) return true;
    return false;
  }

  /** Where a path stands, as a reader names it. */
  placeOf(path: string): string {
    return this.#once(`place ${path}`, () => this.#source.placeOf(path));
  }

  /** What stands at a path, by its Chinese title. */
  titleAt(path: string): string {
    return this.#source.titleAt(path);
  }

  #present({ list }: Signs): readonly Sign[] {
    const letters = this.#letters;
    return list.filter((sign) => typeof sign !== 'string' || letters(sign));
  }

  /** Of the printed texts only those in which something was put need be read too. */
  get #letters(): (words: string) => boolean {
    return this.#once('letters', () => {
      const filledIn = this.printed.filter(({ spanOf }) => spanOf !== asWritten);
      return lettersIn([...this.written, ...filledIn].map(textOf));
    });
  }

  #lines(side: 'written' | 'printed'): TextLines {
    return this.#once(`${side} lines`, () => textLines(this[side].map(textOf)));
  }

  #read<Found>(texts: readonly Paragraph[], signs: Signs, find: (text: string) => readonly Found[]): Holding<Found> {
    return this.holding(texts, signs).map(({ path, text, spanOf }) => ({ path, text, spanOf, found: find(text) }));
  }

  #once<Found>(name: string, read: () => Found): Found {
    if (!this.#kept.has(name)) this.#kept.set(name, read());
    return this.#kept.get(name) as Found;
  }
}

function textOf({ text }: Paragraph): string {
  return text;
}
