import type { ReadRevision } from '../read-document.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import type { View } from './reading.ts';

/** The elements that hold what a revision brought or took away. */
const kinds = {
  'w:ins': 'inserted',
  'w:moveTo': 'moved',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
} as const;

/** What a revision does with what stands in an element of that name; undefined where it is no revision. */
export function revisionKind(name: string): 'inserted' | 'moved' | 'deleted' | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : undefined;
}

/** Whether what a revision of that kind holds stands in the text in a view. */
export function isSeen(kind: 'inserted' | 'moved' | 'deleted', view: View): boolean {
  return (kind === 'deleted') === (view === 'original');
}

/** Who made a revision, and when. */
export function madeBy({ attributes }: XmlElement): Pick<ReadRevision, 'author' | 'date'> {
  const { 'w:author': author = '', 'w:date': date } = attributes;
  return { author, ...(date ? { date } : {}) };
}

/** Whether a revision that stands among the properties of a paragraph's end, a row or a cell takes it away in a view. */
export function isTakenAway(properties: XmlElement | undefined, view: View): boolean {
  const names = view === 'accepted' ? ['w:del', 'w:moveFrom', 'w:cellDel'] : ['w:ins', 'w:moveTo', 'w:cellIns'];
  return names.some((name) => childOf(properties, name) !== undefined);
}

/** The properties that hold in a view: before a change of format, those that the change notes. */
export function propertiesIn(
  element: XmlElement | undefined,
  name: 'w:pPr' | 'w:rPr' | 'w:tcPr' | 'w:trPr',
  view: View,
): XmlElement | undefined {
  const properties = childOf(element, name);
  const changed = childOf(properties, `${name}Change`);
  return view === 'original' && changed ? childOf(changed, name) : properties;
}
