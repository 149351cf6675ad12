/** An element of XML: its name with the prefix that we use for its namespace, and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where it stands in its part, when that was asked for. */
  readonly source?: SourceSpan;
}

/** Places in the text of a part: where an element begins, where its start tag ends, where its end tag begins, and where it ends. */
export interface SourceSpan {
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element) for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The child elements, those of one name where it is named. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** An attribute of a child: what most properties of Word are. */
export function valueIn(element: XmlElement | undefined, name: string, attribute = 'w:val'): string | undefined {
  return childOf(element, name)?.attributes[attribute];
}

/** The first element of that name in an element, however deep. */
export function findIn(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = child.name === name ? child : findIn(child, name);
    if (found) return found;
  }
  return undefined;
}

/** All text in an element, however deep. */
export function textIn(element: XmlElement | undefined): string {
  if (!element) return '';
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : textIn(child);
  return text;
}

/** A whole number that an attribute tells; undefined where it tells none. */
export function numberOf(written: string | undefined): number | undefined {
  if (written === undefined || written === '') return undefined;
  const value = Number(written);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a property is on: it is there and does not say no. Undefined where it is not there. */
export function onOff(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (!property) return undefined;
  const value = property.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
