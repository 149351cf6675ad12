import type { HtmlElement } from './parse-html.ts';

/** The element of a page in which its report stands: the innermost that holds nearly all of the words which are no links. */
export function findReport(page: HtmlElement): HtmlElement {
  const words = new Map<HtmlElement, number>();
  count(page, words);
  let report = page;
  for (;;) {
    const all = words.get(report) ?? 0;
    const inner = report.children.find(
      (child): child is HtmlElement => typeof child !== 'string' && (words.get(child) ?? 0) >= all * enough,
    );
    if (!inner || all === 0 || !holders.has(inner.name)) return report;
    report = inner;
  }
}

/** What stands around a report is little beside it. */
const enough = 0.75;

/** What may hold a report. */
const holders = new Set(
  'html body div td tr tbody table section article main form center span font ucapcontent ul li dl dd blockquote'.split(
    ' ',
  ),
);

/** Chinese characters in an element that stand in no link; noted for every element. */
function count(element: HtmlElement, words: Map<HtmlElement, number>): number {
  let sum = 0;
  if (element.name !== 'a' && element.name !== 'head')
    for (const child of element.children)
      sum += typeof child === 'string' ? (child.match(/\p{Script=Han}/gu)?.length ?? 0) : count(child, words);
  words.set(element, sum);
  return sum;
}
