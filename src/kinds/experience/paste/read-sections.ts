import { cutEndMark } from '../../../domain/material/cut-end-mark.ts';
import { type Group, groupAt, type PastedLine } from '../../../domain/material/cut-lines.ts';
import { splitPoints } from '../../../domain/material/split-points.ts';
import type { Experience } from '../facts.generated.ts';

export type Practices = NonNullable<Experience['practices']>;
type Section = NonNullable<Practices['sections']>[number];
type Measure = NonNullable<Section['items']>[number];

/** A line with what it was before its ordinal was read off. */
export interface SourceLine extends PastedLine {
  readonly source: string;
}

/** Sections read of lines, with the forms of their headings that the lines had. */
export interface ReadSections {
  readonly lead?: string;
  readonly sections: Section[];
  readonly setting: { readonly headings?: 'run-in' | 'own-line'; readonly ordinals?: '1.' };
  /** Whether some headings are run in and some stand alone. */
  readonly isMixed: boolean;
}

/** Reads lines into sections: the first ordinals open a section, the next below an item; deeper ones stay as they were typed. */
export function readSections(lines: readonly SourceLine[], above: number): ReadSections {
  const levels = [...new Set(lines.flatMap(({ level }) => level ?? []))].filter((level) => level > above).sort();
  const [top, below] = levels;
  const kept = lines.map(
    (line): SourceLine =>
      line.level === undefined || line.level === top || line.level === below
        ? line
        : { level: undefined, text: line.source, source: line.source },
  );
  const first = kept.findIndex(({ level }) => level !== undefined);
  const before = (first === -1 ? kept : kept.slice(0, first)).map(({ text }) => text);
  const groups = first === -1 ? [] : groupAt(kept.slice(first), top);
  const headings = headingsOf(groups);
  const lead = groups.length > 0 ? before[0] : undefined;
  const rest = lead === undefined ? before : before.slice(1);
  return {
    ...(lead !== undefined && { lead }),
    sections: [...(rest.length > 0 ? [told(rest)] : []), ...groups.map((group) => sectionOf(group, below))],
    setting: { ...headings, ...(above === 0 && top === 2 && { ordinals: '1.' }) },
    isMixed: groups.length > 0 && headings.headings === undefined,
  };
}

/** A numbered line at its first 。: its heading, and the text that is run in; one sentence alone is a heading. */
export function splitHead(head: string): { readonly heading: string; readonly body: string } {
  const end = head.indexOf('。');
  if (end === -1) return { heading: cutEndMark(head), body: '' };
  return { heading: head.slice(0, end), body: head.slice(end + 1).trim() };
}

function sectionOf({ head = '', lines }: Group, below: number | undefined): Section {
  const { heading, body } = splitHead(head);
  const first = lines.findIndex(({ level }) => level !== undefined && level === below);
  const before = (first === -1 ? lines : lines.slice(0, first)).map(({ text }) => text);
  const items = first === -1 ? [] : groupAt(lines.slice(first), below).flatMap(itemsOf);
  return { heading, ...told([...(body === '' ? [] : [body]), ...before], items) };
}

/** Paragraphs as they are, or as items where one of them holds 一是…二是…. */
function told(paragraphs: readonly string[], items: readonly Measure[] = []): Section {
  const split = paragraphs.map(measureOf);
  const own = split.some(({ points }) => points) ? split : [];
  const all = [...own, ...items];
  return {
    ...(own.length === 0 && paragraphs.length > 0 && { paragraphs: [...paragraphs] }),
    ...(all.length > 0 && { items: all }),
  };
}

/** A heading on a line of its own has no text of its own either, so that it is not run in. */
function itemsOf({ head = '', lines }: Group): Measure[] {
  const { heading, body } = splitHead(head);
  const own = { heading, ...(body !== '' && measureOf(body)) };
  return [own, ...lines.map(({ text }) => measureOf(text))];
}

function measureOf(text: string): Measure {
  const { intro, points } = splitPoints(text);
  return { ...(intro && { intro }), ...(points.length > 0 && { points: [...points] }) };
}

/** How the headings of all the groups stand; nothing where some are run in and some are not. */
function headingsOf(groups: readonly Group[]): { readonly headings?: 'run-in' | 'own-line' } {
  const runIn = groups.filter(({ head = '' }) => splitHead(head).body !== '').length;
  if (groups.length === 0 || (runIn > 0 && runIn < groups.length)) return {};
  return { headings: runIn > 0 ? 'run-in' : 'own-line' };
}
