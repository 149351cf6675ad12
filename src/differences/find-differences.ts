import { figuresOf } from '../domain/figures/figures.ts';
import { writeFigure } from '../domain/figures/write-figure.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { placesIn } from '../facts/order/place.ts';
import { indicatorUses } from '../facts/texts/indicator-uses.ts';
import { type Match, turned } from './align.ts';
import { Asking } from './asks.ts';
import { type Comparison, comparePapers } from './compare-papers.ts';
import type { Ask, Change, ChangedIndicator, Difference, Noted, TextEdit } from './difference.ts';
import { before, behind, firstOrigin, lastOrigin, lettersOf, originOf, readable } from './letters.ts';
import type { Pair } from './pair.ts';
import { entryOf, entryPath, Placing } from './place-added.ts';
import type { Paper, Printed } from './printed.ts';
import { type ChangedFigure, textChange } from './text-change.ts';

/** What is compared. */
export interface Compared {
  readonly kind: FactsKind;
  readonly facts: Facts;
  /** What the facts print now, and what was printed when the file was handed out; the same where that is not known. */
  readonly now: Printed;
  readonly base?: Paper;
  readonly edited: Paper;
}

/** What an edited file differs in. */
export interface Differences {
  /** In the order of the edited file. */
  readonly differences: readonly Difference[];
  /** How many ordinals are not those that the tool writes. */
  readonly renumbered: number;
  /** How many lines say the same and are set otherwise. */
  readonly restyled: number;
  readonly notes: readonly Noted[];
  /** How many sentences that the file has as they were printed the facts print otherwise by now. */
  readonly changedSince: number;
  /** The sentences that the facts print more often than the file has them, or less often, and by how many. */
  readonly unlike: ReadonlyMap<string, number>;
}

/** Finds what was done to a paper in another program, against what was printed then and what the facts say now. */
export function findDifferences(compared: Compared): Differences {
  return new Finder(compared).find();
}

/** Some old sentences, where they are among those that the facts print now, and those that stand for them. */
interface Placed extends Pair {
  /** Whether the facts print them as they did then, and nothing else beside them. */
  readonly isClean: boolean;
}

class Finder {
  readonly #kind: FactsKind;
  readonly #facts: Facts;
  readonly #now: Printed;
  readonly #base: Paper;
  readonly #edited: Paper;
  readonly #asking: Asking;
  readonly #placing: Placing;
  readonly #placeOf: (pointer: string) => string;
  /** For each old sentence the same one of the facts now; with those that were changed since, what stands for it now; for each edited one the old one. */
  readonly #toNow: Match;
  readonly #besideNow: Match;
  #oldOf: Match = [];

  constructor({ kind, facts, now, base, edited }: Compared) {
    this.#kind = kind;
    this.#facts = facts;
    this.#now = now;
    this.#base = base ?? now;
    this.#edited = edited;
    this.#asking = new Asking(kind, facts, now);
    this.#placing = new Placing(kind, facts, now);
    this.#placeOf = placesIn(kind, facts);
    const identity = now.sentences.map((_one, at) => at);
    const since = base && comparePapers(base, now);
    this.#toNow = since ? withoutMoved(since) : identity;
    this.#besideNow = since ? withChanged(this.#toNow, since.pairs) : identity;
  }

  find(): Differences {
    const { same, pairs, moved } = comparePapers(this.#base, this.#edited);
    const oldOf = [...turned(same, this.#edited.sentences.length)];
    for (const { start, end, newStart, newEnd } of pairs)
      if (end - start === 1 && newEnd - newStart === 1) oldOf[newStart] = start;
    this.#oldOf = oldOf;
    const ordinals = this.#ordinals(same);
    const found = [
      ...this.#runs(pairs).flatMap((pair) => this.#textual(pair)),
      ...moved.flatMap((pair) => this.#moved(pair)),
      ...this.#broken(),
      ...ordinals.found,
    ];
    const ordered = found.sort((one, other) => one.at - other.at).map(({ difference }) => difference);
    return {
      differences: ordered,
      renumbered: ordinals.renumbered,
      restyled: this.#restyled(same),
      notes: this.#notes(),
      unlike: unlikeIn(this.#now, this.#edited),
      changedSince: same.filter((to, old) => to !== undefined && this.#toNow[old] === undefined).length,
    };
  }

  /** Sentences of one line that were added one after the other, or taken away, put together. */
  #runs(pairs: readonly Pair[]): Pair[] {
    const runs: Pair[] = [];
    for (const pair of pairs) {
      const last = runs.at(-1);
      const isRun =
        last !== undefined &&
        last.end === pair.start &&
        last.newEnd === pair.newStart &&
        ((isAdded(last) && isAdded(pair) && this.#isOneLine(this.#edited, last.newStart, pair.newStart)) ||
          (isRemoved(last) && isRemoved(pair) && this.#isOneLine(this.#base, last.start, pair.start)));
      if (isRun) runs.splice(-1, 1, { ...last, end: pair.end, newEnd: pair.newEnd });
      else runs.push(pair);
    }
    return runs;
  }

  #isOneLine({ sentences }: Paper, one: number, other: number): boolean {
    return sentences[one]?.line === sentences[other]?.line;
  }

  /** Where the facts print now what stood at a place then. */
  #inNow({ start, end, newStart, newEnd }: Pair): Placed {
    const low = lastDefined(this.#besideNow, start - 1);
    const high = firstDefined(this.#besideNow, end) ?? this.#now.sentences.length;
    const from = low === undefined ? 0 : low + 1;
    const isClean = high - from === end - start && this.#toNow.slice(start, end).every((to) => to !== undefined);
    return { start: from, end: Math.max(from, high), newStart, newEnd, isClean };
  }

  /** Whether the facts say already what the edited file says. */
  #isHome({ start, end, newStart, newEnd }: Pair): boolean {
    const now = this.#now.sentences.slice(start, end).map(({ key }) => key);
    const edited = this.#edited.sentences.slice(newStart, newEnd).map(({ key }) => key);
    return now.join('') === edited.join('');
  }

  #textual(pair: Pair): Found[] {
    const placed = this.#inNow(pair);
    if (!placed.isClean && this.#isHome(placed)) return [];
    const before = readable(this.#base, pair.start, pair.end);
    const after = readable(this.#edited, pair.newStart, pair.newEnd);
    const made = isAdded(pair) ? this.#added(placed) : isRemoved(pair) ? this.#removed(placed) : this.#changed(placed);
    const { change, ...more } = made;
    const conflict = placed.isClean ? {} : { now: readable(this.#now, placed.start, placed.end) };
    return [
      {
        at: pair.newStart,
        difference: {
          indicators: [],
          ...more,
          before,
          after,
          ...conflict,
          ...(change && (placed.isClean || made.kind === 'changed') ? { change } : {}),
          asks: asksOf(more.asks, placed.isClean, change !== undefined),
        },
      },
    ];
  }

  #changed(placed: Placed): Made {
    const change = textChange(this.#now, this.#edited, placed);
    const { edits, figures } = change;
    const path = edits?.[0]?.path ?? this.#pathAt(placed.start);
    const asks = [
      ...(figures.length > 0 ? (['indicator'] as const) : []),
      ...this.#asking.ofWords(change),
      ...[...new Set((edits ?? []).map((edit) => edit.path))].flatMap((one) => this.#asking.ofPath(one)),
      ...(takesMuch(change) ? (['removed'] as const) : []),
    ];
    return {
      kind: 'changed',
      ...this.#placed(path, placed),
      indicators: figures.map((figure) => this.#indicator(figure)),
      asks,
      ...(edits && edits.length > 0 ? { change: { type: 'texts', edits } } : {}),
    };
  }

  #indicator({ source: { path, start, end }, before, after }: ChangedFigure): ChangedIndicator {
    const word = String(answerAt(this.#facts, path)).slice(start + 1, end - 1);
    const name =
      (this.#facts.indicators ?? []).find((one) => one.name === word)?.name ?? word.replace(/(?:上年|同比)$/u, '');
    const uses = indicatorUses(this.#facts, name).filter((one) => one !== path);
    const value = this.#valueFor(word, after);
    return { word, before, after, elsewhere: [...new Set(uses.map(this.#placeOf))], ...(value ? { value } : {}) };
  }

  /** The value with which a figure would be printed so. */
  #valueFor(word: string, after: string): ChangedIndicator['value'] {
    const { indicators = [] } = this.#facts;
    const index = indicators.findIndex(({ name }) => name === word);
    const own = indicators[index];
    const digits = /\d+(?:\.\d+)?/.exec(after)?.[0];
    if (own?.value === undefined || digits === undefined) return undefined;
    const value = Number(digits);
    const figures = figuresOf(indicators.with(index, { ...own, value }));
    return writeFigure(figures, word) === after ? { path: `/indicators/${index}/value`, value } : undefined;
  }

  #added(placed: Placed): Made {
    const { newStart, newEnd } = placed;
    const line = this.#edited.sentences[newStart]?.line;
    const previous = this.#nowOf(newStart - 1);
    const next = this.#nowOf(newEnd);
    const change = this.#placing.changeFor({
      edited: this.#edited,
      start: newStart,
      end: newEnd,
      previous,
      next,
      followsOn: newStart > 0 && this.#edited.sentences[newStart - 1]?.line === line,
      leadsOn: this.#edited.sentences[newEnd]?.line === line,
    });
    const path = change?.type === 'texts' ? change.edits[0]?.path : change?.type === 'insert' ? change.list : undefined;
    const text = readable(this.#edited, newStart, newEnd);
    return {
      kind: 'added',
      ...this.#placed(path, placed),
      asks: [...this.#asking.ofNewWords(text), ...(path === undefined ? [] : this.#asking.ofPath(path))],
      ...(change ? { change } : {}),
    };
  }

  /** The sentence that the facts print now where an edited one stands. */
  #nowOf(edited: number): number | undefined {
    const old = this.#oldOf[edited];
    return old === undefined ? undefined : this.#besideNow[old];
  }

  #removed(placed: Placed): Made {
    const edits = this.#deletion(placed);
    const path = edits?.[0]?.path ?? this.#pathAt(placed.start);
    return {
      kind: 'removed',
      ...this.#placed(path, placed),
      asks: ['removed', ...(edits ?? []).flatMap((one) => this.#asking.ofPath(one.path))],
      ...(edits && edits.length > 0 ? { change: { type: 'texts', edits } } : {}),
    };
  }

  /** The stretches of the answers that some sentences were printed from; what the tool wrote goes with them. */
  #deletion({ start, end }: Pair): TextEdit[] {
    const edits: { path: string; start: number; end: number; text: string }[] = [];
    for (const letter of lettersOf(this.#now, start, end)) {
      const origin = originOf(this.#now, letter);
      if (!origin) continue;
      const last = edits.at(-1);
      const { path } = origin.source;
      if (last?.path === path) last.end = Math.max(last.end, behind(origin));
      else edits.push({ path, start: before(origin), end: behind(origin), text: '' });
    }
    return edits;
  }

  #moved(pair: Pair): Found[] {
    const { start, end, newStart, newEnd } = pair;
    const now = this.#toNow[start];
    const isClean = this.#toNow.slice(start, end).every((to, step) => to !== undefined && to === (now ?? 0) + step);
    const previous = this.#nowOf(newStart - 1);
    const next = this.#nowOf(newEnd);
    const isHome =
      isClean &&
      (previous === undefined || previous + 1 === now) &&
      (next === undefined || next === (now ?? 0) + end - start) &&
      (previous !== undefined || next !== undefined);
    if (isHome) return [];
    const placed = { start: now ?? 0, end: (now ?? 0) + end - start, newStart, newEnd, isClean };
    const change = isClean ? this.#moving(placed, previous, next) : undefined;
    const paths =
      change?.type === 'texts' ? change.edits.map(({ path }) => path) : change?.type === 'move' ? [change.list] : [];
    return [
      {
        at: newStart,
        difference: {
          kind: 'moved',
          ...this.#placed(this.#pathAt(placed.start), placed),
          before: readable(this.#base, start, end),
          after: readable(this.#edited, newStart, newEnd),
          indicators: [],
          asks: asksOf(
            paths.flatMap((path) => this.#asking.ofPath(path)),
            isClean,
            change !== undefined,
          ),
          ...(change ? { change } : {}),
        },
      },
    ];
  }

  /** Within a line words move from answer to answer; a whole paragraph is an entry that moves in its list. */
  #moving(placed: Placed, previous: number | undefined, next: number | undefined): Change | undefined {
    const { start, end, newStart, newEnd } = placed;
    const { sentences } = this.#edited;
    const line = sentences[newStart]?.line;
    const followsOn = newStart > 0 && sentences[newStart - 1]?.line === line;
    const leadsOn = sentences[newEnd]?.line === line;
    if (followsOn || leadsOn)
      return this.#movingWords(placed, followsOn ? previous : undefined, leadsOn ? next : undefined);
    const own = this.#entryOf(start, end);
    if (!own) return undefined;
    const left = previous === undefined ? undefined : this.#twinBeside(previous, own.list);
    const right = next === undefined ? undefined : this.#twinBeside(next, own.list);
    const to = left
      ? { list: left.list, at: left.index + 1 }
      : right
        ? { list: right.list, at: right.index }
        : undefined;
    return to && { type: 'move', from: entryPath(own), ...to };
  }

  #movingWords(placed: Placed, previous: number | undefined, next: number | undefined): Change | undefined {
    const gone = this.#deletion(placed);
    const words = gone.map(({ path, start, end }) => String(answerAt(this.#facts, path)).slice(start, end)).join('');
    const last = previous === undefined ? undefined : lastOrigin(this.#now, previous);
    const first = next === undefined ? undefined : firstOrigin(this.#now, next);
    if (!last && !first) return undefined;
    const path = last?.origin.source.path ?? first?.source.path ?? '';
    const at = last ? behind(last.origin) : first ? before(first) : 0;
    return { type: 'texts', edits: [...gone, { path, start: at, end: at, text: words }] };
  }

  /** The entry of a list all of whose printed words are these sentences. */
  #entryOf(start: number, end: number) {
    const paths = this.#pathsOf(start, end);
    let entry = entryOf(paths[0] ?? '');
    while (entry && !paths.every((path) => isUnder(path, entry))) entry = entryOf(entry.list);
    if (!entry) return undefined;
    const own = entry;
    const isWhole = [...this.#pathsOf(start - 1, start), ...this.#pathsOf(end, end + 1)].every(
      (path) => !isUnder(path, own),
    );
    return isWhole ? own : undefined;
  }

  /** The entry that a sentence is of, in a list whose entries are such as those of another. */
  #twinBeside(sentence: number, list: string): ReturnType<typeof entryOf> {
    const { schema } = this.#kind;
    for (let entry = entryOf(this.#pathAt(sentence) ?? ''); entry; entry = entryOf(entry.list))
      if (schema.at(`${entry.list}/0`) === schema.at(`${list}/0`)) return entry;
    return undefined;
  }

  #pathsOf(start: number, end: number): string[] {
    const letters = lettersOf(this.#now, Math.max(0, start), end);
    return [...new Set(letters.flatMap((letter) => originOf(this.#now, letter)?.source.path ?? []))];
  }

  #pathAt(sentence: number): string | undefined {
    return sentence < this.#now.sentences.length ? firstOrigin(this.#now, sentence)?.source.path : undefined;
  }

  /** Paragraphs that were cut in two, or made one, between sentences that stayed as they were. */
  #broken(): Found[] {
    const { sentences } = this.#edited;
    return sentences.flatMap((sentence, at): Found[] => {
      const [before, old] = [this.#oldOf[at - 1], this.#oldOf[at]];
      if (before === undefined || old === undefined || old !== before + 1) return [];
      const isOne = sentences[at - 1]?.line === sentence.line;
      if (isOne === this.#isOneLine(this.#base, before, old)) return [];
      const [nowBefore, now] = [this.#toNow[before], this.#toNow[old]];
      const stands = now !== undefined && nowBefore !== undefined && now === nowBefore + 1;
      if (stands && this.#isOneLine(this.#now, nowBefore, now) === isOne) return [];
      const change = stands ? (isOne ? this.#joining(nowBefore, now) : this.#splitting(nowBefore, now)) : undefined;
      const path = now === undefined ? undefined : this.#pathAt(now);
      return [
        {
          at,
          difference: {
            kind: isOne ? 'joined' : 'split',
            ...this.#placed(path, { start: now ?? 0, end: (now ?? 0) + 1, newStart: at, newEnd: at + 1 }),
            before: readable(this.#base, before, old + 1),
            after: readable(this.#edited, at - 1, at + 1),
            indicators: [],
            asks: asksOf(path === undefined ? [] : this.#asking.ofPath(path), stands, change !== undefined),
            ...(change ? { change } : {}),
          },
        },
      ];
    });
  }

  #splitting(before: number, now: number): Change | undefined {
    const last = lastOrigin(this.#now, before);
    const first = firstOrigin(this.#now, now);
    const path = first?.source.path ?? '';
    if (last?.tail !== '' || last.origin.source.path !== path || !/\/paragraphs\/\d+$/.test(path)) return undefined;
    return { type: 'split', path, at: behind(last.origin) };
  }

  #joining(before: number, now: number): Change | undefined {
    const [left, right] = [lastOrigin(this.#now, before)?.origin.source.path, this.#pathAt(now)].map((path) =>
      /\/paragraphs\/\d+$/.test(path ?? '') ? entryOf(path ?? '') : undefined,
    );
    if (!left || !right || left.list !== right.list || left.index + 1 !== right.index) return undefined;
    return { type: 'join', path: entryPath(left) };
  }

  /** Ordinals that the edited file has otherwise: those that the office wrote itself are words like others, the tool's are counted. */
  #ordinals(same: Match): { readonly found: Found[]; readonly renumbered: number } {
    const found: Found[] = [];
    let renumbered = 0;
    for (const [old, to] of same.entries()) {
      const now = this.#toNow[old];
      if (to === undefined || now === undefined) continue;
      const [own, edited] = [this.#now.sentences[now]?.ordinal ?? '', this.#edited.sentences[to]?.ordinal ?? ''];
      if (own === edited || (this.#base.sentences[old]?.ordinal ?? '') === edited) continue;
      const difference = this.#ownOrdinal(now, to, own, edited);
      if (difference) found.push({ at: to, difference });
      else renumbered += 1;
    }
    return { found, renumbered };
  }

  #ownOrdinal(now: number, to: number, own: string, edited: string): Difference | undefined {
    const { line = 0, start = 0 } = this.#now.sentences[now] ?? {};
    const origins = Array.from({ length: own.length }, (_, back) =>
      this.#now.originOf(line, start - own.length + back),
    );
    const [first] = origins;
    if (first?.at === undefined || origins.some((one) => one?.source.path !== first.source.path)) return undefined;
    const { path } = first.source;
    const edit = { path, start: first.at, end: first.at + own.length, text: edited };
    return {
      kind: 'changed',
      ...this.#placed(path, { start: now, end: now + 1, newStart: to, newEnd: to + 1 }),
      before: readable(this.#now, now, now + 1),
      after: readable(this.#edited, to, to + 1),
      indicators: [],
      asks: this.#asking.ofPath(path),
      change: { type: 'texts', edits: [edit] },
    };
  }

  #notes(): Noted[] {
    return this.#edited.lines.flatMap(({ text, place, comments }, line) =>
      comments.map(({ comment, start, end }) => {
        const at = this.#edited.sentences.findIndex((one) => one.line === line && one.end > start);
        const now = this.#nowOf(at);
        const path = now === undefined ? undefined : this.#pathAt(now);
        const named = path === undefined ? place : this.#placeOf(path) || place;
        return { comment, place: named, ...(path === undefined ? {} : { path }), words: text.slice(start, end) };
      }),
    );
  }

  #restyled(same: Match): number {
    const lines = new Set<number>();
    for (const [old, to] of same.entries()) {
      const now = this.#toNow[old];
      if (to === undefined || now === undefined) continue;
      const line = this.#edited.sentences[to]?.line ?? -1;
      const printed = this.#now.lines[this.#now.sentences[now]?.line ?? -1];
      if (printed && printed.look !== this.#edited.lines[line]?.look) lines.add(line);
    }
    return lines.size;
  }

  #placed(path: string | undefined, { start, newStart }: Pair): Pick<Difference, 'place' | 'path'> {
    const named = path === undefined ? '' : this.#placeOf(path);
    const line = this.#edited.lines[this.#edited.sentences[newStart]?.line ?? -1]?.place;
    const printed = this.#now.lines[this.#now.sentences[start]?.line ?? -1]?.place;
    return { place: named || line || printed || '', ...(path === undefined ? {} : { path }) };
  }
}

interface Found {
  /** The edited sentence that it stands at. */
  readonly at: number;
  readonly difference: Difference;
}

type Made = Pick<Difference, 'kind' | 'place' | 'path' | 'asks' | 'change'> & Partial<Pick<Difference, 'indicators'>>;

function isAdded({ start, end }: Pair): boolean {
  return start === end;
}

function isRemoved({ newStart, newEnd }: Pair): boolean {
  return newStart === newEnd;
}

function isUnder(path: string, entry: ReturnType<typeof entryOf>): boolean {
  return entry !== undefined && (path === entryPath(entry) || path.startsWith(`${entryPath(entry)}/`));
}

function unlikeIn(now: Paper, edited: Paper): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of now.sentences) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key } of edited.sentences) counts.set(key, (counts.get(key) ?? 0) - 1);
  return counts;
}

/** What was moved since has no place of its own in the order. */
function withoutMoved({ same, moved }: Comparison): Match {
  const isMoved = (at: number) => moved.some(({ start, end }) => at >= start && at < end);
  return same.map((to, at) => (isMoved(at) ? undefined : to));
}

function withChanged(same: Match, pairs: readonly Pair[]): Match {
  const all = [...same];
  for (const { start, end, newStart, newEnd } of pairs)
    if (end - start === 1 && newEnd - newStart === 1) all[start] = newStart;
  return all;
}

function lastDefined(match: Match, at: number): number | undefined {
  return match.slice(0, at + 1).findLast((to) => to !== undefined);
}

function firstDefined(match: Match, at: number): number | undefined {
  return match.slice(at).find((to) => to !== undefined);
}

/** Each reason once, in the order of the list. */
function asksOf(asks: readonly Ask[], isClean: boolean, hasPlace: boolean): Ask[] {
  const all = [
    ...asks,
    ...(isClean ? [] : (['conflict'] as const)),
    ...(hasPlace || !isClean ? [] : (['no-place'] as const)),
  ];
  return [...new Set(all)];
}

/** A change that takes more than half of the words away and puts hardly any in their place is a deletion. */
function takesMuch({ oldText, newText }: { readonly oldText: string; readonly newText: string }): boolean {
  return newText.length < oldText.length / 2;
}
