import type { XmlElement } from '../reader/xml/element.ts';

/** The text of a part, and where in it the characters of its elements stand. */
export class PartText {
  readonly text: string;
  readonly #offsets = new Map<XmlElement, readonly number[] | undefined>();

  constructor(text: string) {
    this.text = text;
  }

  /** Where so many characters of an element's text end; undefined where it holds more than plain text, or a character would be cut. */
  placeIn(element: XmlElement, characters: number): number | undefined {
    if (!this.#offsets.has(element)) this.#offsets.set(element, offsetsOf(this.text, element));
    const at = this.#offsets.get(element)?.[characters];
    return at === undefined || /[\udc00-\udfff]/.test(this.text[at] ?? '') ? undefined : at;
  }
}

/** Where each character of an element's text begins, and where the last ends; a reference is one, or two where the character is. */
function offsetsOf(text: string, { source }: XmlElement): readonly number[] | undefined {
  if (!source) return undefined;
  const offsets: number[] = [];
  let at = source.open;
  while (at < source.close) {
    offsets.push(at);
    if (text[at] === '<') return undefined;
    const reference = text[at] === '&' ? /^&(#x?[0-9a-fA-F]+|\w+);/.exec(text.slice(at, at + 12)) : undefined;
    if (text[at] === '&' && !reference) return undefined;
    if (reference && isWide(reference[1] ?? '')) offsets.push(at);
    at += reference ? reference[0].length : text.startsWith('\r\n', at) ? 2 : 1;
  }
  return [...offsets, at];
}

/** Whether a character reference is of a character that takes two units. */
function isWide(reference: string): boolean {
  const code = reference.startsWith('#x') ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  return reference.startsWith('#') && code > 0xffff;
}
