import { figuresOf } from '../../domain/figures/figures.ts';
import { nameBefore } from '../../domain/figures/find-figures.ts';
import type { Indicator } from '../../domain/figures/indicator.ts';
import { splitReferences } from '../../domain/figures/indicator-reference.ts';
import { readQuantities } from '../../domain/figures/quantities.ts';
import { readFigure } from '../../domain/figures/read-number.ts';
import { steps } from '../../domain/figures/told/steps.ts';
import { writeFigure } from '../../domain/figures/write-figure.ts';
import { behindLast } from '../../domain/text/sentences.ts';
import type { Span } from '../../domain/text/span.ts';
import { answerAt } from '../../facts/answer-at.ts';
import { asOne, type Session, withFacts } from '../session.ts';
import { type FigurePlace, figurePlaces } from './figure-places.ts';
import { putFigures } from './put-figures.ts';

/** A figure that is typed in a text and can be managed. */
export interface TypedFigure extends Span {
  readonly written: string;
  readonly indicator: Indicator;
}

/** What comes of managing a figure: the session after it, what the figure is called, and where else it is typed. */
export interface Managed {
  readonly session: Session;
  readonly name: string;
  readonly others: readonly FigurePlace[];
}

const apart = /《[^《》]*》|\{[^{}]*\}|〔\d{4}〕\d*号?|第\d+/gu;

/** The figure that a place of a text lies in or right behind; undefined where there is none, or it would not come out letter for letter. */
export function typedFigureAt(text: string, offset: number): TypedFigure | undefined {
  const left = text.replaceAll(apart, (words) => '　'.repeat(words.length));
  const found = readQuantities(left).find(({ start, end }) => start <= offset && offset <= end);
  if (!found || ['年', '月', '日'].includes(found.unit)) return undefined;
  const start = found.start - (/(?:约|超过)$/u.exec(left.slice(0, found.start))?.[0].length ?? 0);
  const written = text.slice(start, found.end);
  const figure = readFigure(written);
  if (!figure) return undefined;
  const indicator = { name: nameOf(left, start, found.end, figure.unit), ...figure };
  const isAlike = writeFigure(figuresOf([indicator]), indicator.name) === written;
  return isAlike ? { start, end: found.end, written, indicator } : undefined;
}

/**
 * Takes a typed figure into the figures of the paper and refers to it in its place; one that is there already, with the same
 * words around it, is referred to. All is one change.
 */
export function manageFigure(session: Session, pointer: string, typed: TypedFigure): Managed {
  const { kind, facts, past } = session;
  const known = figurePlaces(kind, facts).find(
    (one) => one.path === pointer && one.start === typed.start && one.is === 'same' && one.isSure,
  );
  const name = known?.name ?? freeName(typed.indicator.name, facts.indicators ?? []);
  const indicators = known ? facts.indicators : [...(facts.indicators ?? []), { ...typed.indicator, name }];
  const added = withFacts(session, { ...facts, indicators } as typeof facts, '/indicators');
  const { start, end, written } = typed;
  const here = {
    path: pointer,
    name,
    start,
    end,
    written,
    puts: `{${name}}`,
    shown: written,
    is: 'same',
    isSure: true,
  };
  const next = asOne(putFigures(added, [known ?? (here as FigurePlace)]), past.length, pointer);
  return { session: next, name, others: figurePlaces(kind, next.facts, [name]).filter(({ is }) => is === 'same') };
}

/** The reference that a place of a text lies in or right behind. */
export function referenceAt(text: string, offset: number): (Span & { readonly word: string }) | undefined {
  let end = 0;
  for (const piece of splitReferences(text)) {
    const start = end;
    end += 'reference' in piece ? piece.reference.length + 2 : piece.words.length;
    if ('reference' in piece && start < offset && offset <= end) return { start, end, word: piece.reference };
  }
  return undefined;
}

/** Writes out what a reference prints, and refers to it no more at this place. */
export function writeOut(session: Session, pointer: string, { start, end }: Span, shown: string): Session {
  const text = String(answerAt(session.facts, pointer) ?? '');
  const puts = shown;
  return putFigures(session, [
    { path: pointer, name: '', start, end, written: text.slice(start, end), puts, shown, is: 'same', isSure: true },
  ]);
}

const step = new RegExp(`^(?:${steps})$`, 'u');

/** What a figure is called: 受理行政复议申请196件, 建成216个人民调解委员会; a bare 审结 with what was spoken of before it. */
function nameOf(text: string, start: number, end: number, unit = ''): string {
  const behind = /^[”“]?(\p{Script=Han}{3,12})/u.exec(text.slice(end, end + 13))?.[1] ?? '';
  const isThing =
    /^[个名家所支位人项部条]$/u.test(unit) && !/^(?:同比|其中|增长|比|较|以上|以下|左右|等)/u.test(behind);
  const before = nameBefore(text.slice(Math.max(0, start - 60), start));
  if (isThing && behind !== '') return behind;
  if (before === undefined) return '数据';
  const sentence = behindLast(text.slice(Math.max(0, start - 60), start), '。！？；;');
  const [earlier] = readQuantities(sentence).toReversed();
  if (!step.test(before) || !earlier) return before;
  const thing = nameBefore(sentence.slice(0, earlier.start))?.replace(
    new RegExp(`^(?:${steps})|(?:${steps})$`, 'u'),
    '',
  );
  return thing ? thing + before : before;
}

/** Names are told apart by a number behind them. */
function freeName(name: string, indicators: readonly { readonly name: string }[]): string {
  const names = new Set(indicators.map((one) => one.name));
  let free = name;
  for (let number = 2; names.has(free); number += 1) free = `${name}${number}`;
  return free;
}
