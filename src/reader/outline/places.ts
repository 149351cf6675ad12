import { type HeadingLevel, headingOrdinal } from '../../domain/report/ordinals.ts';
import type { Outlined, Role } from './outlined.ts';

/** What a reader calls a paragraph that is no heading and no text. */
const names: Readonly<Partial<Record<Role, string>>> = {
  header: '版头',
  title: '标题',
  byline: '标题下',
  recipients: '主送机关',
  annexNote: '附件说明',
  signature: '发文机关署名',
  date: '成文日期',
  supplementaryNote: '附注',
  annexTitle: '标题',
  colophon: '版记',
  contents: '目录',
  frame: '网页框架',
};

/**
 * Where each paragraph stands as a reader names it, by its place in `blocks`: 一（四）2., the second paragraph under it
 * 一（四）2.第2段, one that opens 二是 一（四）2.二是; before the first heading, or where there are none, 第12段. An annex goes
 * before: 附件1 一、.
 */
export function placesIn(outline: readonly Outlined[]): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  const annexes = outline.reduce((most, { annex = 0 }) => Math.max(most, annex), 0);
  let numbers: (string | undefined)[] = [];
  let annex = 0;
  let paragraphs = 0;
  for (const entry of outline) {
    const { role, index } = entry;
    if ((entry.annex ?? 0) !== annex) {
      annex = entry.annex ?? 0;
      numbers = [];
      paragraphs = 0;
    }
    const before = annex === 0 ? '' : annexes > 1 ? `附件${annex}` : '附件';
    if (role === 'annexMark') places.set(index, before);
    else if (role === 'heading' || (role === 'text' && entry.level !== undefined && entry.ordinal !== undefined)) {
      numbers = numbersWith(numbers, entry.level ?? 1, entry.ordinal);
      paragraphs = entry.bodyStart < entry.end ? 1 : 0;
      places.set(index, joined(before, written(numbers)));
    } else if (role === 'text') {
      paragraphs += 1;
      places.set(index, joined(before, textPlace(written(numbers), paragraphs, entry)));
    } else if (names[role]) places.set(index, joined(before, names[role] ?? ''));
  }
  return places;
}

/** A paragraph that opens 二是 is known by that; the first under a heading needs no number. */
function textPlace(heading: string, paragraphs: number, { text, start }: Outlined): string {
  if (heading === '') return `第${paragraphs}段`;
  const point = /^[一二三四五六七八九十]{1,3}是/u.exec(text.slice(start, start + 4))?.[0];
  if (point) return heading + point;
  return paragraphs === 1 ? heading : `${heading}第${paragraphs}段`;
}

function joined(before: string, place: string): string {
  return before !== '' && /^[一二三四五六七八九十]/u.test(place) ? `${before} ${place}` : before + place;
}

/** The ordinals from the highest level down, that of this heading last; one without an ordinal is counted. */
function numbersWith(
  numbers: readonly (string | undefined)[],
  level: HeadingLevel,
  ordinal: string | undefined,
): (string | undefined)[] {
  const above = Array.from({ length: level - 1 }, (_, at) => numbers[at]);
  return [...above, ordinal ?? headingOrdinal(level, 1)];
}

/** 一、; 一（四）2. */
function written(numbers: readonly (string | undefined)[]): string {
  const told = numbers.filter((one) => one !== undefined);
  const [first = '', ...deeper] = told.map(tidy);
  return deeper.length === 0 ? first : first.replace(/、$/u, '') + deeper.join('');
}

/** An ordinal as the standard writes it, however it is typed: (一) → （一）, 1、 → 1. */
function tidy(ordinal: string): string {
  const inside = /[^（(）)、.．]+/u.exec(ordinal)?.[0];
  if (inside === undefined) return ordinal;
  if (/[)）]$/u.test(ordinal)) return `（${inside}）`;
  return /^\d/.test(inside) ? `${inside}.` : `${inside}、`;
}
