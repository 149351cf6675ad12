import { amountOf, figuresOf, unitOf } from '../../domain/figures/figures.ts';
import type { Indicator } from '../../domain/figures/indicator.ts';
import { isCounting } from '../../domain/figures/measure-words.ts';
import { type Quantity, readQuantities } from '../../domain/figures/quantities.ts';
import { isLikelySame } from '../../domain/figures/register.ts';
import { speaksOf, surroundingsOf } from '../../domain/figures/told/speaks-of.ts';
import { writeFigure, writePrevious } from '../../domain/figures/write-figure.ts';
import type { Span } from '../../domain/text/span.ts';
import { listAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import type { PlacedText } from '../../facts/texts/walk-texts.ts';
import { bodyTexts } from '../../facts/texts/written-texts.ts';

/** A place of the text at which a figure is typed that the figures of the paper hold too. */
export interface FigurePlace extends Span {
  readonly path: string;
  readonly name: string;
  /** As it is typed: 196件; a blank as it was left: ××件. */
  readonly written: string;
  /** What would stand there: {行政复议申请}. */
  readonly puts: string;
  /** What that prints. */
  readonly shown: string;
  /** The same figure; another one than the figures hold; a blank. */
  readonly is: 'same' | 'other' | 'blank';
  /** Whether the words around it say plainly that it is this figure. */
  readonly isSure: boolean;
}

/** From what share of its name on words are taken to speak of a figure, and to do so plainly. */
const speaks = { ofSame: 0.5, plainly: 0.65, ofOther: 0.8 } as const;

/** Units of days, which no figure of the paper has. */
const ofDays: readonly string[] = ['年', '月', '日'];

const ofLastYear = /(?:上年|去年|上一年|20\d\d年)[^，,。；;]{0,12}$/u;
const ofAPart = /其中|上半年|下半年|季度|每|平均/u;
const blank = /(?<![\p{Script=Han}])(?:[×xX＿_○〇]{1,4})(?=\p{Script=Han})|[×＿_○〇]{1,4}/gu;

/** Stretches in which no figure is looked for: names, references, days, ordinals. */
const apart = /《[^《》]*》|\{[^{}]*\}|〔\d{4}〕\d*号?|第\d+/gu;

/** The places at which figures of the paper are typed, in the order of the text; each is one figure's, that which fits best. */
export function figurePlaces(kind: FactsKind, facts: Facts, names?: readonly string[]): FigurePlace[] {
  const indicators = (facts.indicators ?? []) as readonly Indicator[];
  const wanted = names ? indicators.filter(({ name }) => names.includes(name)) : indicators;
  if (wanted.length === 0) return [];
  const figures = figuresOf(indicators);
  const told = wanted.flatMap((indicator) => {
    const written = writeFigure(figures, indicator.name);
    if (written === undefined) return [];
    const amount = amountOf(figures, indicator.name) ?? Number.NaN;
    return [{ indicator, written, amount, unit: unitOf(indicator), previous: writePrevious(figures, indicator.name) }];
  });
  return kind.printedGroups
    .flatMap((group) => bodyTexts(kind, facts, group))
    .flatMap((text) => placesIn(facts, text, told));
}

interface Told {
  readonly indicator: Indicator;
  readonly written: string;
  readonly amount: number;
  readonly unit: string;
  readonly previous: string | undefined;
}

function placesIn(facts: Facts, { path, text }: PlacedText, told: readonly Told[]): FigurePlace[] {
  if (!/[\d×xX＿_○〇]/u.test(text)) return [];
  const left = text.replaceAll(apart, (words) => '　'.repeat(words.length));
  const row = rowHead(facts, path);
  const spots = [...readQuantities(left).filter(({ unit }) => !ofDays.includes(unit)), ...blanksIn(left)].toSorted(
    (a, b) => a.start - b.start,
  );
  return spots.flatMap((spot) => {
    const around = surroundingsOf(left, spot.start, spot.end);
    const words = { ...around, sentence: row + around.sentence, clause: row + around.clause };
    const best = told
      .flatMap((one) => {
        const found = fitting(left, spot, one, words.clause);
        // What another figure is must be said in its own clause; the same figure may be spoken of in its sentence.
        const heard = found?.is === 'other' ? { ...words, sentence: words.clause } : words;
        return found ? [{ ...found, share: speaksOf(one.indicator.name, heard), name: one.indicator.name }] : [];
      })
      .filter(({ is, share }) => share >= (is === 'same' ? speaks.ofSame : speaks.ofOther))
      .toSorted(
        (one, other) => rank(other.is) - rank(one.is) || other.share - one.share || other.name.length - one.name.length,
      );
    const [first, second] = best;
    if (!first) return [];
    const isSure = first.share >= speaks.plainly && (second?.is !== first.is || isBetter(first, second));
    const { share: _share, ...place } = first;
    return [{ path, ...place, isSure: isSure && !(first.is !== 'same' && ofAPart.test(words.clause)) }];
  });
}

interface Heard {
  readonly name: string;
  readonly share: number;
}

/** Of 行政调解案件 and 行政调解 the longer says more. */
function isBetter(one: Heard, other: Heard): boolean {
  return other.share < one.share || (other.name !== one.name && one.name.includes(other.name));
}

/** A figure in a text, or what was left for one. */
type Spot = Pick<Quantity, 'start' | 'end' | 'numberEnd' | 'unit' | 'exact'> & { readonly isBlank?: boolean };

type Fitting = Omit<FigurePlace, 'path' | 'name' | 'isSure'>;

function rank(is: FigurePlace['is']): number {
  return is === 'same' ? 2 : is === 'blank' ? 1 : 0;
}

/** How a spot answers to a figure; undefined where it is another thing: another unit, last year's. */
function fitting(text: string, spot: Spot, told: Told, clause: string): Fitting | undefined {
  if (spot.isBlank) return inBlank(text, spot, told);
  if (ofLastYear.test(clause))
    return told.previous === undefined ? undefined : asWritten(text, spot, told, told.previous, '上年');
  return asWritten(text, spot, told, told.written) ?? asOther(text, spot, told);
}

function inBlank(text: string, { start, end }: Spot, { indicator, written, unit }: Told): Fitting | undefined {
  if (!text.startsWith(unit, end)) return undefined;
  const span = { start, end: end + unit.length };
  return { ...span, written: text.slice(start, span.end), puts: `{${indicator.name}}`, shown: written, is: 'blank' };
}

/** The figure as the tool would write it, letter for letter; 196 is not in 1967. */
function asWritten(text: string, spot: Spot, told: Told, shown: string, ending = ''): Fitting | undefined {
  const start = spot.start - (/^(?:约|超过)/u.exec(shown)?.[0].length ?? 0);
  const end = start + shown.length;
  const isWhole = told.unit === '' ? end === spot.numberEnd : end >= spot.end;
  if (!isWhole || !text.startsWith(shown, start)) return undefined;
  return { start, end, written: shown, puts: `{${told.indicator.name}${ending}}`, shown, is: 'same' };
}

/** Last year's figure that was left, or one so near that it is likely this one, mistyped or grown old. */
function asOther(text: string, spot: Spot, { indicator, written, unit, amount }: Told): Fitting | undefined {
  if (!spot.exact || indicator.approx) return undefined;
  const value = Number(text.slice(spot.start, spot.numberEnd).replaceAll(',', ''));
  if (value !== indicator.previous && !isLikelySame(value, amount, unit === '%')) return undefined;
  if (unit === '' ? !isCounting(spot.unit) : text.slice(spot.numberEnd, spot.end) !== unit) return undefined;
  const span = { start: spot.start, end: unit === '' ? spot.numberEnd : spot.end };
  const typed = text.slice(span.start, span.end);
  return typed === written
    ? undefined
    : { ...span, written: typed, puts: `{${indicator.name}}`, shown: written, is: 'other' };
}

function blanksIn(text: string): Spot[] {
  return [...text.matchAll(blank)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    numberEnd: index + word.length,
    unit: '',
    exact: true,
    isBlank: true,
  }));
}

/** What a row of a table is about: its first cell; empty for what stands in no table, and for that cell itself. */
function rowHead(facts: Facts, path: string): string {
  const [, row, cell] = /^(.*\/table\/rows\/\d+)\/(\d+)$/.exec(path) ?? [];
  return row === undefined || cell === '0' ? '' : String(listAt(facts, row)[0] ?? '');
}
