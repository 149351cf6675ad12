import type { Content } from '../document/inline.ts';
import { escapeText } from '../document/markup.ts';

/** What an element says besides its name; what is left out or empty is not said. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element as HTML; in place of its attributes, the name of its class will do. */
export function element(name: string, said: string | Attributes, content: string | readonly string[]): string {
  const attributes = Object.entries(typeof said === 'string' ? { class: said } : said);
  const written = attributes.map(([key, value]) => (value ? ` ${key}="${value}"` : '')).join('');
  const inside = typeof content === 'string' ? content : content.join('');
  return `<${name}${written}>${inside}</${name}>`;
}

/** Text with its marks. */
export function inlines(content: Content): string {
  return content
    .map(({ text, mark }) => (mark ? `<mark class="${mark}">${escapeText(text)}</mark>` : escapeText(text)))
    .join('');
}
