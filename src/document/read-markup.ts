import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { lastLetters } from '../domain/text/shorten.ts';
import { elementOf, type MarkupElement, tagOf } from './element.ts';
import { originAttribute } from './markup.ts';
import { problem } from './problem.ts';
import { readPlain } from './read-plain.ts';

/**
 * The elements of markup as they are written, in one that stands around them. Throws a TemplateError with the template's
 * file and line where the markup is no XML.
 */
export function readMarkup(markup: string): MarkupElement {
  return readPlain(markup) ?? readXml(markup);
}

/** What the parser's own excerpt leaves of a character that it cut in two. */
const halves = /\p{Surrogate}/gu;

/** Reads any XML, comments, CDATA sections and all; says what is wrong with it. */
export function readXml(markup: string): MarkupElement {
  const whole = `<report>${markup}</report>`;
  try {
    const { root } = parseXml(whole);
    if (root) return converted(root);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const excerpt = lastLetters(error.excerpt.replace(halves, '').trim(), 40);
    const message = `标记没有成对，或者写法不对（${excerpt}）`;
    throw problem(nearestOrigin(whole, error.pos), message);
  }
  throw new Error('a parsed document has a root');
}

/** A processing instruction becomes an element that no vocabulary has. */
function converted({ name, attributes, children }: XmlElement, parent?: MarkupElement): MarkupElement {
  const element = elementOf(tagOf(name, { ...attributes }), parent);
  for (const child of children) {
    if (child instanceof XmlText) element.children.push(child.text);
    else if (child instanceof XmlElement) element.children.push(converted(child, element));
    else element.children.push(elementOf(tagOf('?', {}), element));
  }
  return element;
}

/** Where the start tag before a position comes from; the parser counts characters, not UTF-16 units. */
function nearestOrigin(markup: string, position: number): string {
  const before = [...markup].slice(0, Math.max(0, position)).join('');
  return before.slice(before.lastIndexOf(` ${originAttribute}="`)).match(/^ at="([^"]*)"/)?.[1] ?? '';
}
