import { cutEndMark } from './cut-end-mark.ts';
import { type Group, groupAt, joinPoints, type PastedLine, readLine } from './cut-lines.ts';
import { type CutPoint, splitPoints } from './split-points.ts';

/** An item as it was told: heading, the words before 一是, the points. */
export interface CutItem {
  readonly heading?: string;
  readonly intro?: string;
  readonly points?: readonly CutPoint[];
}

export interface CutSection {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly CutItem[];
}

/** Pasted material, cut; nothing is left out but ordinals, and marks at the end of headings. */
export interface CutMaterial {
  /** A heading above everything: 一、… over several （一）, or a first line without an ordinal. */
  readonly title?: string;
  readonly sections: readonly CutSection[];
}

/** Cuts a department's material at its ordinals: （一） opens a section, 1. an item, 一是 a point. */
export function cutMaterial(paragraphs: readonly string[]): CutMaterial {
  const lines = joinPoints(paragraphs.map(readLine));
  const { title, body } = takeTitle(lines);
  const levels = [...new Set(body.flatMap(({ level }) => level ?? []))].sort();
  const [top, below] = levels;
  const isOnlyItems = top === 2 && below === undefined;
  const sections = isOnlyItems ? [{ lines: body }] : groupAt(body, top);
  const cut = sections.map((group) => cutSection(group, isOnlyItems ? top : below));
  if (title !== undefined && cut.length === 1 && cut[0]?.heading === undefined) {
    return { sections: [{ heading: title, ...cut[0] }] };
  }
  return { ...(title !== undefined && { title }), sections: cut };
}

/** A lone 一、 over deeper levels, or a short first line without an end mark. */
function takeTitle(lines: readonly PastedLine[]): { readonly title?: string; readonly body: readonly PastedLine[] } {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return { body: lines };
  const isTop = first.level === 0 && rest.every(({ level }) => level !== 0) && rest.some(({ level }) => level === 1);
  const isBare = first.level === undefined && isHeading(first.text);
  return isTop || isBare ? { title: cutEndMark(first.text), body: rest } : { body: lines };
}

function cutSection({ head, lines }: Group, itemLevel: number | undefined): CutSection {
  const { heading, body } = head === undefined ? { body: '' } : splitHeading(head);
  const own = body === '' ? [] : [body];
  const firstItem = lines.findIndex(({ level }) => level !== undefined && level === itemLevel);
  const before = firstItem === -1 ? lines : lines.slice(0, firstItem);
  const told = [...own, ...before.map(({ text }) => text)];
  const withPoints = told.some((text) => splitPoints(text).points.length > 0);
  const items = [
    ...(withPoints ? told.map((text) => itemOf('', text)) : []),
    ...(firstItem === -1 ? [] : cutItems(lines.slice(firstItem), itemLevel)),
  ];
  return {
    ...(heading && { heading }),
    ...(!withPoints && told.length > 0 && { paragraphs: told }),
    ...(items.length > 0 && { items }),
  };
}

/** Items, and paragraphs without ordinal as items without heading. */
function cutItems(lines: readonly PastedLine[], level: number | undefined): CutItem[] {
  return groupAt(lines, level).flatMap(({ head = '', lines: more }) => {
    const { heading = '', body } = splitHeading(head);
    const [first, ...rest] = more.map(({ text }) => text);
    const main = body === '' && first !== undefined ? [itemOf(heading, first)] : [itemOf(heading, body)];
    const others = body === '' ? rest : more.map(({ text }) => text);
    return [...main, ...others.map((text) => itemOf('', text))];
  });
}

function itemOf(heading: string, body: string): CutItem {
  const { intro, points } = splitPoints(body);
  return { ...(heading && { heading }), ...(intro && { intro }), ...(points.length > 0 && { points }) };
}

/** A heading with its text run in: 加强培训。全年…; a line that is one sentence too long for a heading has none. */
function splitHeading(line: string): { readonly heading?: string; readonly body: string } {
  const end = line.indexOf('。');
  const first = end === -1 ? line : line.slice(0, end);
  const isShort = [...first].length <= 45;
  if (end === -1) return isShort ? { heading: cutEndMark(first), body: '' } : { body: line };
  return isShort ? { heading: first, body: line.slice(end + 1).trim() } : { body: line };
}

function isHeading(text: string): boolean {
  return [...text].length <= 40 && !/[。；：！？…，、;:,]$/u.test(text);
}

/** The same material as items only: a section with no more than a paragraph is one, of others what is in them, their heading kept. */
export function itemsOf({ sections }: CutMaterial): CutItem[] {
  return sections.flatMap(({ heading, paragraphs = [], items: own = [] }): CutItem[] => {
    const [first, ...rest] = paragraphs;
    const alone = own.length === 0 && paragraphs.length <= 1;
    if (alone) return [{ ...(heading && { heading }), ...(first && { intro: first }) }];
    const [head, ...others] = own;
    if (heading && head && head.heading === undefined && paragraphs.length === 0)
      return [{ heading, ...head }, ...others];
    return [
      ...(heading ? [{ heading, ...(first && { intro: first }) }] : withIntro(first)),
      ...rest.map((intro) => ({ intro })),
      ...own,
    ];
  });
}

function withIntro(intro: string | undefined): CutItem[] {
  return intro === undefined ? [] : [{ intro }];
}
