import { MarkedText } from './marked-text.ts';

/** What a template may find at a place of the view. */
export type ViewShape =
  | { readonly kind: 'nothing'; readonly optional: true }
  | { readonly kind: 'text'; readonly optional: boolean }
  | { readonly kind: 'flag'; readonly optional: true }
  | { readonly kind: 'list'; readonly optional: boolean; readonly of: ViewShape }
  | { readonly kind: 'group'; readonly optional: boolean; readonly fields: Readonly<Record<string, ViewShape>> };

/** The shape that holds all the given values: optional where one of them is absent or empty, nothing where all are. */
export function shapeOf(values: readonly unknown[]): ViewShape {
  const present = values.filter((value) => value !== null && value !== undefined);
  const [first] = present;
  const optional = present.length < values.length;
  if (first === undefined) return { kind: 'nothing', optional: true };
  if (typeof first === 'boolean') return { kind: 'flag', optional: true };
  if (typeof first !== 'object' || first instanceof MarkedText) return { kind: 'text', optional };
  if (Array.isArray(first)) {
    const lists = present as unknown[][];
    return { kind: 'list', optional: optional || lists.some(({ length }) => length === 0), of: shapeOf(lists.flat()) };
  }
  return { kind: 'group', optional, fields: fieldsOf(present as Record<string, unknown>[]) };
}

function fieldsOf(groups: readonly Record<string, unknown>[]): Record<string, ViewShape> {
  const names = [...new Set(groups.flatMap((group) => Object.keys(group)))];
  return Object.fromEntries(names.map((name) => [name, shapeOf(groups.map((group) => group[name]))]));
}

/** What both shapes promise: a field that one of them lacks is no field of the two. */
export function commonShape(one: ViewShape, other: ViewShape): ViewShape {
  if (one.kind === 'nothing') return { ...other, optional: true } as ViewShape;
  if (other.kind === 'nothing') return { ...one, optional: true } as ViewShape;
  const optional = one.optional || other.optional;
  if (one.kind === 'list' && other.kind === 'list')
    return { kind: 'list', optional, of: commonShape(one.of, other.of) };
  if (one.kind === 'group' && other.kind === 'group') {
    const shared = Object.entries(one.fields).flatMap(([name, field]) => {
      const twin = other.fields[name];
      return twin ? [[name, commonShape(field, twin)] as const] : [];
    });
    return { kind: 'group', optional, fields: Object.fromEntries(shared) };
  }
  return one.kind === other.kind ? ({ ...one, optional } as ViewShape) : { kind: 'nothing', optional: true };
}
