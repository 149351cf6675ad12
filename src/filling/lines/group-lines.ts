import { type HeadingLevel, listOrdinal } from '../../domain/report/ordinals.ts';
import { answerAt, listAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactsKind, NumberedPart } from '../../facts/facts-kind.ts';
import { hasText } from '../../facts/has-text.ts';
import type { ArrangedPart } from '../../facts/order/arrangement.ts';
import { pointerStep } from '../../schema/pointer.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { Line, LineField } from './line.ts';

/** The group whose paragraphs are wanted, and how it is told. */
export interface GroupAsked {
  readonly kind: FactsKind;
  readonly facts: Facts;
  readonly placeOf: (pointer: string) => string;
  readonly group: string;
  readonly setting: ArrangedPart | undefined;
  readonly part: NumberedPart | undefined;
}

/** The paragraphs of one group of the facts, its level 1 heading not among them. */
export function groupLines(asked: GroupAsked): Line[] {
  const pointer = pointerStep(asked.group);
  const node = asked.kind.schema.at(pointer);
  if (!node) return [];
  const reading = new Reading(asked);
  const lines = reading.valueLines(pointer, node);
  if (lines.length > 0 || !asked.part) return lines;
  const empty = reading.emptyField(pointer, node);
  return empty ? [{ key: empty.pointer, group: asked.group, level: 0, ordinal: '', fields: [empty] }] : [];
}

const level: readonly (readonly [RegExp, HeadingLevel])[] = [
  [/(?<![一二三四五六七八九十百])[一二三四五六七八九十百]+、$/u, 1],
  [/（[一二三四五六七八九十百]+）$/u, 2],
  [/(?<!\d)\d+\.$/u, 3],
  [/（\d+）$/u, 4],
];

/** Lists whose entries run on in one paragraph. */
const inlineLists = ['points', 'clauses'];

/** What of an entry is written in forms and tables. */
const notText = ['withhold', 'table'];

class Reading {
  readonly #asked: GroupAsked;

  constructor(asked: GroupAsked) {
    this.#asked = asked;
  }

  /** The paragraphs of whatever stands at a pointer. */
  valueLines(pointer: string, unresolved: SchemaNode): Line[] {
    const { schema } = this.#asked.kind;
    const node = schema.resolve(unresolved);
    const value = answerAt(this.#asked.facts, pointer);
    if (!isText(node) || value === undefined || value === null) return [];
    if (typeof value === 'string') return [this.#line([this.#field(pointer, 'text')])];
    if (Array.isArray(value)) return this.#listLines(pointer, node);
    const shown = Object.entries(node.properties ?? {}).filter(([key]) => !notText.includes(key));
    return this.#narrative(pointer, shown);
  }

  /** The first answer that a part with nothing in it would be written into. */
  emptyField(pointer: string, unresolved: SchemaNode): LineField | undefined {
    const node = this.#asked.kind.schema.resolve(unresolved);
    const lists = this.#asked.part?.lists ?? [];
    const [list] = lists;
    if (list) {
      const entry = `${pointer}/${list}/0`;
      const inside = this.#asked.kind.schema.at(entry)?.properties ?? {};
      const own = ['heading', 'problem', 'text', 'intro'].find((key) => inside[key]);
      return own ? this.#field(`${entry}/${own}`, own === 'heading' ? 'heading' : 'text') : undefined;
    }
    const prose = Object.entries(node.properties ?? {}).find(
      ([, child]) => this.#asked.kind.schema.resolve(child)['x-prose'],
    );
    return prose && this.#field(`${pointer}/${prose[0]}/0`, 'text');
  }

  #listLines(pointer: string, node: SchemaNode): Line[] {
    const list = listAt(this.#asked.facts, pointer);
    const entry = this.#asked.kind.schema.resolve(node.items ?? {});
    if (entry.type === 'object') return list.flatMap((_one, index) => this.#entryLines(`${pointer}/${index}`, entry));
    if (!node['x-prose']) return [];
    return list.map((_one, index) => ({
      ...this.#line([this.#field(`${pointer}/${index}`, 'text')]),
      entry: `${pointer}/${index}`,
    }));
  }

  /** An entry: its heading with what runs on after it, then what stands under it. */
  #entryLines(pointer: string, node: SchemaNode): Line[] {
    const { part, setting, facts, placeOf } = this.#asked;
    if (part?.isToldInline && setting?.form !== 'headings' && pointer.startsWith(`/${part.name}/${part.lists[0]}/`))
      return [this.#inlineEntry(pointer, node)];
    const value = answerAt(facts, pointer) as Readonly<Record<string, unknown>>;
    const body = Object.entries(node.properties ?? {}).filter(
      ([key]) => !['heading', 'withhold', 'table'].includes(key),
    );
    const lines = this.#narrative(pointer, body);
    const isHeaded = node.properties?.heading !== undefined && value.heading !== undefined;
    if (!isHeaded) {
      const [first, ...rest] = lines.length > 0 ? lines : this.#emptyEntry(pointer, node);
      return first ? [{ ...first, entry: first.entry ?? pointer }, ...rest] : [];
    }
    const ordinal = ordinalIn(placeOf(pointer));
    const heading = this.#field(`${pointer}/heading`, 'heading');
    const head = { ...this.#line([heading]), ...ordinal, entry: pointer };
    const [first, ...rest] = lines;
    const holdsEntries = body.some(([key]) => part?.lists.slice(1).includes(key));
    const runsIn = setting?.headings !== 'own-line' && !holdsEntries && first?.level === 0;
    if (!runsIn || !first) return [head, ...lines];
    const [next, ...others] = first.fields;
    const mark = /[。！？：；]$/u.test(heading.text) ? '' : '。';
    const joined = next ? [heading, { ...next, before: mark + next.before }, ...others] : [heading];
    return [{ ...head, fields: joined }, ...rest];
  }

  /** What stands under a heading: points run on in one paragraph with the words before and behind them, unless they are set apart. */
  #narrative(pointer: string, body: readonly (readonly [string, SchemaNode])[]): Line[] {
    const lines: Line[] = [];
    const told = answerAt(this.#asked.facts, pointer) as Readonly<Record<string, unknown>>;
    const isApart = this.#asked.setting?.points === 'paragraphs';
    const runsOn = !isApart && inlineLists.some((key) => told[key] !== undefined);
    let isRunning = false;
    for (const [key, child] of body) {
      const own = this.#answerLines(pointer + pointerStep(key), key, child);
      const joins = runsOn && (inlineLists.includes(key) || typeof told[key] === 'string');
      const last = lines.at(-1);
      if (joins && isRunning && last) {
        const fields = [...last.fields, ...own.flatMap((line) => line.fields)];
        lines[lines.length - 1] = { ...last, fields };
      } else if (joins && own.length > 0) lines.push(this.#line(own.flatMap((line) => line.fields)));
      else lines.push(...own);
      if (own.length > 0) isRunning = joins;
    }
    return lines;
  }

  #answerLines(pointer: string, key: string, node: SchemaNode): Line[] {
    const list = listAt(this.#asked.facts, pointer);
    if (key === 'points') return this.#pointFields(pointer).map((fields) => this.#line(fields));
    if (key !== 'clauses') return this.valueLines(pointer, node);
    return list.map((_one, index) => {
      const field = this.#field(`${pointer}/${index}/text`, 'text');
      return this.#line([{ ...field, before: index > 0 ? '；' : '' }]);
    });
  }

  #pointFields(list: string): LineField[][] {
    const points = listAt(this.#asked.facts, list) as readonly { readonly lead?: string }[];
    return points.map(({ lead }, index) => {
      const ordinal = listOrdinal(index, points.length);
      const text = this.#field(`${list}/${index}/text`, 'text');
      if (lead === undefined) return [{ ...text, before: ordinal }];
      return [{ ...this.#field(`${list}/${index}/lead`, 'text'), before: ordinal }, text];
    });
  }

  #inlineEntry(pointer: string, node: SchemaNode): Line {
    const list = pointer.slice(0, pointer.lastIndexOf('/'));
    const index = Number(pointer.slice(list.length + 1));
    const value = answerAt(this.#asked.facts, pointer) as Readonly<Record<string, unknown>>;
    const keys = Object.keys(node.properties ?? {}).filter(
      (key) =>
        hasText(value[key]) &&
        isText(this.#asked.kind.schema.resolve(node.properties?.[key] ?? {})) &&
        typeof value[key] === 'string',
    );
    const fields = keys.map((key, place) => ({
      ...this.#field(`${pointer}/${key}`, 'text'),
      before: place > 0 ? '，' : '',
    }));
    const [first] = this.#emptyEntry(pointer, node);
    const told = fields.length > 0 ? fields : (first?.fields ?? []);
    const ordinal = listOrdinal(index, listAt(this.#asked.facts, list).length);
    return { ...this.#line(told), ordinal, entry: pointer };
  }

  /** An entry that was made and not written yet. */
  #emptyEntry(pointer: string, node: SchemaNode): Line[] {
    const own = mainText(node.properties ?? {});
    return own ? [this.#line([this.#field(pointer + pointerStep(own), 'text')])] : [];
  }

  #field(pointer: string, role: LineField['role']): LineField {
    const { facts, kind } = this.#asked;
    const text = answerAt(facts, pointer);
    const hint = kind.schema.titleAt(pointer.replace(/\/\d+$/, ''));
    return { pointer, text: typeof text === 'string' ? text : '', role, before: '', hint };
  }

  #line(fields: readonly LineField[]): Line {
    return { key: fields[0]?.pointer ?? '', group: this.#asked.group, level: 0, ordinal: '', fields };
  }
}

/** The answer of an entry that its running text goes to. */
export function mainText(properties: Readonly<Record<string, unknown>>): string | undefined {
  return ['intro', 'text', 'problem', 'paragraphs'].find((key) => properties[key] !== undefined);
}

/** Whether a reader of the paper reads it, as prose or heading. */
function isText(node: SchemaNode): boolean {
  return !node['x-internal'] && !node['x-generated'] && !node.enum && node.format !== 'date';
}

/** The ordinal that a place ends with, and the level that it says. */
function ordinalIn(place: string): Pick<Line, 'level' | 'ordinal'> {
  for (const [pattern, number] of level) {
    const ordinal = pattern.exec(place)?.[0];
    if (ordinal) return { level: number, ordinal };
  }
  return { level: 0, ordinal: '' };
}
