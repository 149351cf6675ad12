import { shorten } from '../domain/text/shorten.ts';
import { isElement, type MarkupElement } from './element.ts';
import type { Inline, MarkKind } from './inline.ts';
import { originAttribute, sourceIn, vocabulary } from './markup.ts';
import { problem, wrong } from './problem.ts';

/** The element's children: elements that the vocabulary allows there, with white space between them. */
export function elements(parent: MarkupElement): MarkupElement[] {
  return parent.children.filter((child, at): child is MarkupElement => {
    if (isElement(child)) return known(child, parent);
    const text = child.trim();
    if (text !== '') throw problem(originOf(at, parent), `“${shorten(text, 20)}”要放在 <p> 里`);
    return false;
  });
}

/**
 * The element's text with its marks. The template's own line breaks and indentation are dropped, and so is what is left
 * empty. Mostly nothing is, and what a filter returns has room for sixteen more.
 */
export function inlines(element: MarkupElement): Inline[] {
  const content = element.children.map((child) => inline(child, element));
  return content.some(isEmpty) ? content.filter((one) => !isEmpty(one)) : content;
}

function inline(child: MarkupElement | string, parent: MarkupElement): Inline {
  if (!isElement(child)) return { text: tidy(child) };
  known(child, parent);
  if (child.children.some(isElement)) throw wrong(child, '<mark> 里只能有文字');
  const mark = child.classes[0] as MarkKind | undefined;
  const source = sourceIn(child.attributes);
  return { text: tidy(child.children.join('')), ...(mark ? { mark } : {}), ...(source ? { source } : {}) };
}

function isEmpty({ text }: Inline): boolean {
  return text === '';
}

function tidy(text: string): string {
  return text.includes('\n') ? text.replace(/(?<![ \t])[ \t]*\n\s*/g, '') : text;
}

/** Whether the vocabulary has the element there, its classes and its attributes; throws when it has not. */
function known(element: MarkupElement, parent: MarkupElement): true {
  const refusal = refusalOf(element, parent);
  if (refusal) throw wrong(element, refusal);
  return true;
}

function refusalOf({ name, attributes, classes }: MarkupElement, parent: MarkupElement): string | undefined {
  const entry = vocabulary[name];
  if (!entry || name === 'report') return `没有 <${name}> 这个标记`;
  const allowedHere = vocabulary[parent.name]?.children;
  if (!(allowedHere ?? ['mark']).includes(name)) {
    return allowedHere ? `<${name}> 不能放在这里` : `<${parent.name}> 里只能有文字和 <mark>`;
  }
  const unknown = classes.find((one) => !entry.classes.includes(one));
  if (unknown) return `<${name}> 没有 class="${unknown}" 这种写法`;
  const mayHave = (one: string) => one === 'class' || one === originAttribute || entry.attributes?.includes(one);
  const stray = Object.keys(attributes).find((one) => !mayHave(one));
  return stray && `<${name}> 不能写 ${stray}`;
}

/** Where a stray text comes from: the element before it, or else the one around it. */
function originOf(at: number, parent: MarkupElement): string {
  const before = parent.children.slice(0, at).findLast(isElement);
  return (before ?? parent).attributes[originAttribute] ?? 'report.hbs:0';
}
