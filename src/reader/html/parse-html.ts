import { deepest, mostElements } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { decodeReferences } from './entities.ts';

/** An element of a page, as browsers see it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

/** Elements that hold nothing, and those whose text is no text of the page. */
const empty = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'area',
  'base',
  'embed',
  'source',
  'wbr',
  'param',
]);
const unread = new Set([
  'script',
  'style',
  'textarea',
  'noscript',
  'template',
  'iframe',
  'svg',
  'object',
  'select',
  'xml',
]);

/** What ends when another begins beside it, and what it does not reach out of. */
const endedBy: Readonly<Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> =
  {
    li: { ends: new Set(['li']), within: new Set(['ul', 'ol']) },
    td: { ends: new Set(['td', 'th']), within: new Set(['table', 'tr']) },
    th: { ends: new Set(['td', 'th']), within: new Set(['table', 'tr']) },
    tr: { ends: new Set(['tr']), within: new Set(['table']) },
    dd: { ends: new Set(['dd', 'dt']), within: new Set(['dl']) },
    dt: { ends: new Set(['dd', 'dt']), within: new Set(['dl']) },
  };
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table section article header footer form pre hr blockquote center'.split(' '),
);
const cells = new Set(['td', 'th', 'table', 'body', 'html']);

/** What stands at a place of a page: a comment or declaration, an end, a start with what it carries. */
const tag = /<(?:!--|[!?]|\/([a-zA-Z][^\s/>]*)|([a-zA-Z][^\s/>]*))/g;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Reads a page as browsers do: whatever is broken, it is read on. What is nested without end is read as if it were not. */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: 'html', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let tooDeep = 0;
  let count = 0;
  let at = 0;
  const add = (text: string) => {
    if (text !== '') open.at(-1)?.children.push(decodeReferences(text));
  };
  const close = (name: string, until: ReadonlySet<string>) => {
    const index = open.findLastIndex((one) => one.name === name);
    const wall = open.findLastIndex((one) => until.has(one.name));
    if (index > 0 && (index >= wall || cells.has(name))) open.length = index;
  };
  while (at < html.length) {
    tag.lastIndex = at;
    const found = tag.exec(html);
    add(html.slice(at, found?.index ?? html.length));
    if (!found) break;
    const [whole, ending, starting] = found;
    if (whole === '<!--') at = after(html, '-->', found.index + 4);
    else if (ending === undefined && starting === undefined) at = after(html, '>', found.index);
    else {
      const end = endOfTag(html, found.index + whole.length);
      at = end;
      const name = (ending ?? starting ?? '').toLowerCase();
      if (ending !== undefined) {
        if (tooDeep > 0) tooDeep -= 1;
        else if (name !== 'html' && name !== 'body') close(name, cells);
        continue;
      }
      const written = html.slice(found.index + whole.length, end - 1);
      if (name === 'html' || name === 'body') continue;
      if (unread.has(name)) {
        if (!written.endsWith('/')) at = afterEnd(html, name, end);
        continue;
      }
      const rule = Object.hasOwn(endedBy, name) ? endedBy[name] : undefined;
      if (rule) for (const one of rule.ends) close(one, rule.within);
      if (blocks.has(name) && open.at(-1)?.name === 'p') open.pop();
      const element: HtmlElement = { name, attributes: attributesIn(written), children: [] };
      const isEmpty = empty.has(name) || (written.endsWith('/') && name.includes(':'));
      if (!isEmpty && open.length >= deepest) {
        tooDeep += 1;
        continue;
      }
      count += 1;
      if (count > mostElements) throw refusal('crowded');
      open.at(-1)?.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return root;
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}

/** Behind the end tag of an element whose text is not read. */
function afterEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? after(html, '>', found.index) : html.length;
}

/** Behind the > that ends a tag; one between quotation marks does not. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at] as string;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign;
  }
  return html.length;
}

function attributesIn(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of written.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!Object.hasOwn(attributes, key)) attributes[key] = decodeReferences(double ?? single ?? bare ?? '');
  }
  return attributes;
}
