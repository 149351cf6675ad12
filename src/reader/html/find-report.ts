import type { HtmlElement } from './parse-html.ts';

/** The element of a page in which its report stands: the innermost that holds nearly all of the words which are no links. */
export function findReport(page: HtmlElement): HtmlElement {
  const words = new Map<HtmlElement, number>();
  count(page, words);
  let report = page;
  let at = page;
  for (;;) {
    const all = words.get(at) ?? 0;
    const inner = at.children.find(
      (child): child is HtmlElement => typeof child !== 'string' && (words.get(child) ?? 0) >= all * enough,
    );
    if (!inner || all === 0 || !(holders.has(inner.name) || frames.has(inner.name))) return report;
    at = inner;
    if (holders.has(at.name)) report = at;
  }
}

/** What stands around a report is little beside it. */
const enough = 0.75;

/** What may hold a report. */
const holders = new Set(
  'html body div td section article main form center span font ucapcontent li dd blockquote'.split(' '),
);

/** What stands around that: a report that is a table, or a list, is not taken apart. */
const frames = new Set('table tbody tr ul ol dl'.split(' '));

/** Chinese characters in an element that stand in no link; noted for every element. */
function count(element: HtmlElement, words: Map<HtmlElement, number>): number {
  let sum = 0;
  if (element.name !== 'a' && element.name !== 'head')
    for (const child of element.children)
      sum += typeof child === 'string' ? (child.match(/\p{Script=Han}/gu)?.length ?? 0) : count(child, words);
  words.set(element, sum);
  return sum;
}
