import { ordinalOf } from '../domain/material/cut-lines.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { pointerStep } from '../schema/pointer.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { Change } from './difference.ts';
import { before, behind, firstOrigin, lastOrigin, readable } from './letters.ts';
import type { Paper, Printed } from './printed.ts';

/** What was added, and what stands before and behind it. */
export interface Added {
  readonly edited: Paper;
  readonly start: number;
  readonly end: number;
  /** The sentences of the facts that stand before and behind it; undefined at an end, and beside what is new too. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
  /** Whether they stand on one line with it. */
  readonly followsOn: boolean;
  readonly leadsOn: boolean;
}

/** Finds in facts the place for words that were added. */
export class Placing {
  readonly #kind: FactsKind;
  readonly #facts: Facts;
  readonly #now: Printed;

  constructor(kind: FactsKind, facts: Facts, now: Printed) {
    this.#kind = kind;
    this.#facts = facts;
    this.#now = now;
  }

  /** What putting it in does to the facts; undefined where they have no place for it. */
  changeFor(added: Added): Change | undefined {
    const text = readable(added.edited, added.start, added.end);
    if (/[{}\n]/.test(text)) return undefined;
    if (added.followsOn || added.leadsOn) return this.#inLine(added, text);
    return this.#asParagraph(added, text) ?? this.#asEntry(added, text);
  }

  /** Behind the sentence before it, or before the one behind it; a point of a list 一是…二是… is an entry of its own. */
  #inLine({ edited, start, previous, next, followsOn, leadsOn }: Added, text: string): Change | undefined {
    const ordinal = edited.sentences[start]?.ordinal ?? '';
    const last = followsOn && previous !== undefined ? lastOrigin(this.#now, previous) : undefined;
    if (ordinal.endsWith('是')) {
      const entry = last && this.#pointBehind(last.origin.source.path, text.slice(ordinal.length));
      if (entry) return entry;
    }
    if (last) {
      const { origin, tail } = last;
      const words = tail !== '' && text.endsWith(tail) ? tail + text.slice(0, -tail.length) : tail + text;
      const at = behind(origin);
      return { type: 'texts', edits: [{ path: origin.source.path, start: at, end: at, text: words }] };
    }
    const first = leadsOn && next !== undefined ? firstOrigin(this.#now, next) : undefined;
    if (!first) return undefined;
    const at = before(first);
    return { type: 'texts', edits: [{ path: first.source.path, start: at, end: at, text }] };
  }

  /** A point behind the one that a pointer leads into. */
  #pointBehind(path: string, text: string): Change | undefined {
    const found = /^(.*)\/(\d+)\/\w+$/.exec(path);
    if (!found) return undefined;
    const [, list = '', index] = found;
    const key = ['text', 'problem'].find((name) => this.#properties(`${list}/0`)?.[name]);
    return key ? { type: 'insert', list, at: Number(index) + 1, entry: { [key]: text } } : undefined;
  }

  /** Among paragraphs that stand in a list, or as the first under a heading. */
  #asParagraph({ previous, next }: Added, text: string): Change | undefined {
    const before = previous === undefined ? undefined : lastOrigin(this.#now, previous)?.origin.source.path;
    const behindIt = next === undefined ? undefined : firstOrigin(this.#now, next)?.source.path;
    if (ordinalOf(text) !== undefined) return undefined;
    for (const [path, shift] of [
      [before, 1],
      [behindIt, 0],
    ] as const) {
      const found = /^(.*\/paragraphs)\/(\d+)(?:\/text)?$/.exec(path ?? '');
      if (!found) continue;
      const [, list = '', index] = found;
      return { type: 'insert', list, at: Number(index) + shift, entry: this.#paragraph(list, text) };
    }
    const list = before?.endsWith('/heading') ? before.replace(/heading$/, 'paragraphs') : undefined;
    if (list === undefined || !this.#kind.schema.at(list)) return undefined;
    return { type: 'insert', list, at: 0, entry: this.#paragraph(list, text) };
  }

  #paragraph(list: string, text: string): unknown {
    return this.#kind.schema.at(`${list}/0`)?.type === 'string' ? text : { text };
  }

  /** A paragraph that is numbered as an entry before it or behind it: an entry of the same list. */
  #asEntry({ edited, start, previous, next }: Added, text: string): Change | undefined {
    const ordinal = ordinalOf(text);
    if (!ordinal) return undefined;
    const words = text.slice(ordinal.ordinal.length).trimStart();
    const line = edited.sentences[start]?.line;
    const stop = words.search(/[。！？]/u);
    const isHeadingAlone = stop < 0;
    for (const [sentence, shift] of [
      [previous, 1],
      [next, 0],
    ] as const) {
      const entry = sentence === undefined ? undefined : this.#entryAt(sentence, ordinal.level, shift);
      if (!entry || line === undefined) continue;
      const heading = isHeadingAlone ? words : words.slice(0, stop);
      const body = isHeadingAlone ? '' : words.slice(stop + 1).trimStart();
      return {
        type: 'insert',
        list: entry.list,
        at: entry.index + shift,
        entry: { heading, ...(body === '' ? {} : { [entry.bodyKey]: body }) },
      };
    }
    return undefined;
  }

  /** The nearest line from a sentence on, back or forth, that is numbered at a level, as an entry of a list. */
  #entryAt(sentence: number, level: number, shift: 0 | 1) {
    const { lines, sentences } = this.#now;
    const step = shift === 1 ? -1 : 1;
    for (let at = sentence; at >= 0 && at < sentences.length; at += step) {
      const { line = -1, ordinal = '' } = sentences[at] ?? {};
      const own = ordinal === '' ? undefined : ordinalOf(lines[line]?.text.trim() ?? '')?.level;
      if (own === undefined || own > level) continue;
      if (own < level) return undefined;
      const path = firstOrigin(this.#now, at)?.source.path ?? '';
      const found = /^(.*)\/(\d+)\/\w+$/.exec(path);
      if (!found) return undefined;
      const [, list = '', index] = found;
      const entry = answerAt(this.#facts, `${list}/${index}`) as Readonly<Record<string, unknown>>;
      const bodyKey = ['intro', 'text', 'cause'].find((key) => entry[key] !== undefined) ?? this.#bodyKey(list);
      return bodyKey === undefined ? undefined : { list, index: Number(index), bodyKey };
    }
    return undefined;
  }

  #bodyKey(list: string): string | undefined {
    return ['intro', 'text'].find((key) => this.#properties(`${list}/0`)?.[key]);
  }

  #properties(path: string): Readonly<Record<string, SchemaNode>> | undefined {
    return this.#kind.schema.at(path)?.properties;
  }
}

/** The list and the place in it of the innermost entry that a pointer leads into. */
export function entryOf(path: string): { readonly list: string; readonly index: number } | undefined {
  const found = /^(.*)\/(\d+)(?:\/[A-Za-z]+)*$/.exec(path);
  return found ? { list: found[1] ?? '', index: Number(found[2]) } : undefined;
}

/** The pointer of an entry. */
export function entryPath({ list, index }: { readonly list: string; readonly index: number }): string {
  return list + pointerStep(index);
}
