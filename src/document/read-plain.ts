import { allOf, elementOf, type MarkupElement, type Tag, tagOf } from './element.ts';

/** Text, then an end tag, or a start tag with what it carries and perhaps its own end; or the end of all. */
const piece = /([^<]*)(?:<(?:\/([a-z]+)|([a-z]+(?:[ \n]+[a-z]+="[^"<&\t\n]*")*)[ \n]*(\/?))>|$)/gy;
const attribute = /(?<![ \n])[ \n]+([a-z]+)="([^"]*)"/;

/** What escaping writes, and what it stands for. */
const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** Any other reference, the end of a CDATA section, a character that XML forbids or rewrites, half of an astral one. */
const strange = /&(?!(?:amp|lt|gt|quot|#x27|#x60|#x3D);)|\]\]>|[^\t\n -\ud7ff\ue000-\ufffd]/;

/**
 * Reads markup as templates print it: quoted attributes, text as escaping writes it. Undefined where anything else stands
 * there or it is broken: that is for a parser of all of XML, five times as slow.
 */
export function readPlain(markup: string): MarkupElement | undefined {
  if (strange.test(markup)) return undefined;
  const tags = new Map<string, Tag>();
  const all = allOf();
  let open: MarkupElement | undefined = all;
  for (const [, text, closing, start, isEmpty] of markup.matchAll(piece)) {
    if (text) open.children.push(unescaped(text));
    if (start === undefined && closing === undefined) return open === all ? all : undefined;
    const next: MarkupElement | undefined = start ? opened(start, open, tags) : closed(closing, open);
    if (!next) return undefined;
    if (!isEmpty) open = next;
  }
  return undefined;
}

/** The new element; undefined where its tag says something twice. */
function opened(start: string, parent: MarkupElement, tags: Map<string, Tag>): MarkupElement | undefined {
  const tag = tags.get(start) ?? readTag(start);
  if (!tag) return undefined;
  tags.set(start, tag);
  const element = elementOf(tag, parent);
  parent.children.push(element);
  return element;
}

function closed(name: string | undefined, open: MarkupElement): MarkupElement | undefined {
  return open.name === name ? open.parent : undefined;
}

function readTag(start: string): Tag | undefined {
  const [name = '', ...pairs] = start.split(attribute);
  const attributes: Record<string, string> = {};
  for (let at = 0; at < pairs.length - 1; at += 3) {
    const key = pairs[at] ?? '';
    if (Object.hasOwn(attributes, key)) return undefined;
    attributes[key] = pairs[at + 1] ?? '';
  }
  return tagOf(name, attributes);
}

function unescaped(text: string): string {
  return text.includes('&') ? text.replace(/&[^&;]*;/g, (reference) => references[reference] ?? reference) : text;
}
