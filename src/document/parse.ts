import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { TemplateError } from '../errors.ts';
import type { DraftBlock } from './draft-node.ts';
import { originAttribute, vocabulary } from './markup.ts';
import type { Corner, Inline, MarkKind, Row } from './node.ts';

/**
 * Reads markup of the closed vocabulary into the draft tree. White space that holds a line break comes from the
 * template's layout and is dropped; every other character is kept. An empty paragraph yields no block.
 * Throws a TemplateError with the template's file and line for anything outside the vocabulary.
 */
export function parseMarkup(markup: string): DraftBlock[] {
  return elements(root(markup)).flatMap(block);
}

function root(markup: string): XmlElement {
  try {
    const { root } = parseXml(`<report>${markup}</report>`);
    if (root) return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw problem(
      nearestOrigin(markup, error.pos - '<report>'.length),
      `标记没有成对，或者写法不对（${error.excerpt.trim().slice(-40)}）`,
    );
  }
  throw new Error('a parsed document has a root');
}

/** Where the start tag before a position comes from; the parser counts characters, not UTF-16 units. */
function nearestOrigin(markup: string, position: number): string {
  const before = [...markup].slice(0, Math.max(0, position)).join('');
  return before.slice(before.lastIndexOf(` ${originAttribute}="`)).match(/^ at="([^"]*)"/)?.[1] ?? '';
}

function problem(origin: string, message: string): TemplateError {
  const colon = origin.lastIndexOf(':');
  return new TemplateError(
    message,
    colon < 0 ? '（未知）' : origin.slice(0, colon),
    Number(origin.slice(colon + 1)) || 0,
  );
}

function wrong(element: XmlElement, message: string): TemplateError {
  return problem(originAround(element), message);
}

/** Where an element comes from; one that does not say so comes from where its parent does. */
function originAround({ attributes, parent }: XmlElement): string {
  return attributes[originAttribute] ?? (parent instanceof XmlElement ? originAround(parent) : '');
}

function block(element: XmlElement): DraftBlock[] {
  switch (element.name) {
    case 'header':
      return [headerBlock(element)];
    case 'footer':
      return [colophon(element)];
    case 'title':
      return [{ type: 'title', content: inlines(element) }];
    case 'p':
      return paragraph(element);
    case 'section':
      return [section(element)];
    case 'address':
      return [signatureBlock(element)];
    case 'article': {
      const [title, ...rest] = elements(element);
      if (title?.name !== 'title') throw wrong(element, '<article> 里第一个要是 <title>');
      const type = classes(element).includes('appendix') ? 'appendix' : 'annex';
      return [{ type, title: inlines(title), children: rest.flatMap(block) }];
    }
    case 'table':
      return [table(element)];
    default:
      throw wrong(element, `<${element.name}> 不能放在这里`);
  }
}

function paragraph(element: XmlElement): DraftBlock[] {
  const content = inlines(element);
  if (content.length === 0) return [];
  return [{ type: paragraphTypes[classes(element)[0] ?? ''] ?? 'paragraph', content }];
}

const paragraphTypes: Readonly<Record<string, 'mainRecipients' | 'byline' | 'supplementaryNote'>> = {
  'main-recipients': 'mainRecipients',
  byline: 'byline',
  note: 'supplementaryNote',
};

const corners: Readonly<Record<string, Corner['kind']>> = {
  'copy-number': 'copyNumber',
  classification: 'classification',
  urgency: 'urgency',
  'draft-mark': 'draftMark',
};

function headerBlock(element: XmlElement): DraftBlock {
  const lines = elements(element);
  const withClass = (name: string) => lines.filter((line) => classes(line).includes(name)).map(inlines);
  return {
    type: 'headerBlock',
    corner: lines.flatMap((line) => {
      const kind = corners[classes(line)[0] ?? ''];
      return kind ? [{ kind, content: inlines(line) }] : [];
    }),
    authorities: withClass('authority-mark'),
    suffix: withClass('mark-suffix').flat(),
    documentNumber: withClass('document-number').flat(),
    signatories: withClass('signatory'),
  };
}

function colophon(element: XmlElement): DraftBlock {
  const lines = elements(element);
  const withClass = (name: string) => lines.filter((line) => classes(line).includes(name)).flatMap(inlines);
  return {
    type: 'colophon',
    ccRecipients: withClass('cc'),
    printingOffice: withClass('printing-office'),
    printDate: lines.filter(({ name }) => name === 'time').flatMap(inlines),
  };
}

function section(element: XmlElement): DraftBlock {
  const [first, ...rest] = elements(element);
  const heading = first?.name === 'h' ? inlines(first) : null;
  const names = classes(element);
  return {
    type: 'section',
    form: names.includes('run-in') ? 'run-in' : names.includes('own-line') ? 'own-line' : 'auto',
    arabic: names.includes('arabic'),
    heading: heading?.length ? heading : null,
    children: (heading || !first ? rest : [first, ...rest]).flatMap(block),
  };
}

function signatureBlock(element: XmlElement): DraftBlock {
  const lines = elements(element);
  const time = lines.find(({ name }) => name === 'time');
  return {
    type: 'signatureBlock',
    ...(classes(element).includes('sealed') ? { sealed: true } : {}),
    authorities: lines.filter(({ name }) => name === 'p').map(inlines),
    dateOfIssue: time ? inlines(time) : null,
  };
}

function table(element: XmlElement): DraftBlock {
  const groups = elements(element);
  const rows = (name: string) =>
    groups.filter((group) => group.name === name).flatMap((group) => elements(group).map(row));
  const columns = groups.filter(({ name }) => name === 'colgroup').flatMap(elements);
  const head = rows('thead');
  const widths = columns.map(({ attributes }) => Number(attributes.width) || 1);
  return { type: 'table', widths, head, rows: rows('tbody') };
}

function row(element: XmlElement): Row {
  return elements(element).map(inlines);
}

/** The element's children: elements that the vocabulary allows there, with white space between them. */
function elements(parent: XmlElement): XmlElement[] {
  const children = parent.children.filter((child): child is XmlElement => {
    if (isElement(child)) return known(child, parent);
    if (child instanceof XmlText && child.text.trim() !== '') {
      throw problem(originOf(child, parent), `“${child.text.trim().slice(0, 20)}”要放在 <p> 里`);
    }
    return false;
  });
  return children;
}

function isElement(node: XmlNode): node is XmlElement {
  return node.type === 'element';
}

/** Whether the vocabulary has the element there, its classes and its attributes; throws when it has not. */
function known(element: XmlElement, parent: XmlElement): true {
  const refusal = refusalOf(element, parent);
  if (refusal) throw wrong(element, refusal);
  return true;
}

function refusalOf({ name, attributes }: XmlElement, parent: XmlElement): string | undefined {
  const entry = vocabulary[name];
  if (!entry || name === 'report') return `没有 <${name}> 这个标记`;
  const allowedHere = vocabulary[parent.name]?.children;
  if (!(allowedHere ?? ['mark']).includes(name)) {
    return allowedHere ? `<${name}> 不能放在这里` : `<${parent.name}> 里只能有文字和 <mark>`;
  }
  const unknown = classes({ attributes }).find((one) => !entry.classes.includes(one));
  if (unknown) return `<${name}> 没有 class="${unknown}" 这种写法`;
  const mayHave = (one: string) => one === 'class' || one === originAttribute || entry.attributes?.includes(one);
  const stray = Object.keys(attributes).find((one) => !mayHave(one));
  return stray && `<${name}> 不能写 ${stray}`;
}

/** Where a stray text comes from: the element before it, or else the one around it. */
function originOf(text: XmlText, parent: XmlElement): string {
  const before = parent.children.slice(0, parent.children.indexOf(text)).findLast(isElement);
  return (before ?? parent).attributes[originAttribute] ?? 'report.hbs:0';
}

function classes({ attributes }: Pick<XmlElement, 'attributes'>): string[] {
  return attributes.class ? attributes.class.split(' ').filter((name) => name !== '') : [];
}

function inlines(element: XmlElement): Inline[] {
  const content = element.children.map((child): Inline => {
    if (child instanceof XmlText) return { text: child.text };
    if (!isElement(child)) throw wrong(element, `<${element.name}> 里只能有文字和 <mark>`);
    if (known(child, element) && child.children.some(isElement)) throw wrong(child, '<mark> 里只能有文字');
    return { text: child.text, mark: classes(child)[0] as MarkKind };
  });
  return tidy(content);
}

/** Drops the template's own line breaks and indentation; pieces left empty go too. */
function tidy(content: readonly Inline[]): Inline[] {
  return content
    .map((inline) =>
      inline.text.includes('\n') ? { ...inline, text: inline.text.replace(/[ \t]*\n\s*/g, '') } : inline,
    )
    .filter(({ text }) => text !== '');
}
