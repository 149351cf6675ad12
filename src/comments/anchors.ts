import type { Boundary } from './boundary.ts';
import type { Insertion } from './insertions.ts';

/** A comment's id, and where the words that it is about begin and end. */
export interface Anchored {
  readonly id: number;
  readonly start: Boundary;
  readonly end: Boundary;
}

/** The anchors of comments as what is put into a part. Each declares the namespace of Word's elements, whatever the part calls it. */
export function anchorsOf(anchored: readonly Anchored[], namespace: string): Insertion[] {
  const places = new Map<number, { readonly boundary: Boundary; ends: string; starts: string }>();
  const placeAt = (boundary: Boundary) => {
    const place = places.get(boundary.at) ?? { boundary, ends: '', starts: '' };
    places.set(boundary.at, place);
    return place;
  };
  const named = (name: string, id: number) => `<w:${name} xmlns:w="${namespace}" w:id="${id}"/>`;
  for (const { id, start, end } of anchored) {
    const opened = named('commentRangeStart', id);
    const closed = `${named('commentRangeEnd', id)}<w:r xmlns:w="${namespace}"><w:commentReference w:id="${id}"/></w:r>`;
    if (start.at === end.at) placeAt(start).ends += opened + closed;
    else {
      placeAt(start).starts += opened;
      placeAt(end).ends += closed;
    }
  }
  const spaced = new Set([...places.values()].flatMap(({ boundary }) => boundary.spaced ?? []));
  return [
    ...[...spaced].map((at) => ({ at, text: ' xml:space="preserve"' })),
    ...[...places].map(([at, { boundary, ends, starts }]) => ({
      at,
      text: boundary.before + ends + starts + boundary.behind,
    })),
  ];
}
