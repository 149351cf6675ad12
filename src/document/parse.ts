import { elements, inlines } from './contents.ts';
import type { DraftBlock } from './draft-node.ts';
import type { MarkupElement } from './element.ts';
import type { Corner } from './node.ts';
import { parseTable } from './parse-table.ts';
import { wrong } from './problem.ts';
import { readMarkup } from './read-markup.ts';

/**
 * Reads markup of the closed vocabulary into the draft tree. White space that holds a line break comes from the
 * template's layout and is dropped; every other character is kept. An empty paragraph yields no block.
 * Throws a TemplateError with the template's file and line for anything outside the vocabulary.
 */
export function parseMarkup(markup: string): DraftBlock[] {
  return blocks(elements(readMarkup(markup)));
}

function blocks(written: readonly MarkupElement[]): DraftBlock[] {
  return written.map(block).filter((one) => one !== undefined);
}

function block(element: MarkupElement): DraftBlock | undefined {
  switch (element.name) {
    case 'header':
      return headerBlock(element);
    case 'footer':
      return colophon(element);
    case 'title':
      return { type: 'title', content: inlines(element) };
    case 'p':
      return paragraph(element);
    case 'section':
      return section(element);
    case 'address':
      return signatureBlock(element);
    case 'article':
      return article(element);
    case 'table':
      return parseTable(element);
    default:
      throw wrong(element, `<${element.name}> 不能放在这里`);
  }
}

function article(element: MarkupElement): DraftBlock {
  const [title, ...rest] = elements(element);
  if (title?.name !== 'title') throw wrong(element, '<article> 里第一个要是 <title>');
  return { type: articleType(element), title: inlines(title), children: blocks(rest) };
}

function articleType({ classes }: MarkupElement): 'annex' | 'appendix' | 'attached' {
  if (classes.includes('attached')) return 'attached';
  return classes.includes('appendix') ? 'appendix' : 'annex';
}

function paragraph(element: MarkupElement): DraftBlock | undefined {
  const content = inlines(element);
  return content.length === 0 ? undefined : { type: paragraphTypes[element.classes[0] ?? ''] ?? 'paragraph', content };
}

type ParagraphType = 'assignment' | 'mainRecipients' | 'subtitle' | 'byline' | 'supplementaryNote' | 'tableNote';

const paragraphTypes: Readonly<Record<string, ParagraphType>> = {
  'main-recipients': 'mainRecipients',
  assignment: 'assignment',
  subtitle: 'subtitle',
  byline: 'byline',
  note: 'supplementaryNote',
  'table-note': 'tableNote',
};

const corners: Readonly<Record<string, Corner['kind']>> = {
  'copy-number': 'copyNumber',
  classification: 'classification',
  urgency: 'urgency',
  'draft-mark': 'draftMark',
};

function headerBlock(element: MarkupElement): DraftBlock {
  const lines = elements(element);
  const withClass = (name: string) => lines.filter((line) => line.classes.includes(name)).map(inlines);
  return {
    type: 'headerBlock',
    corner: lines.flatMap((line) => {
      const kind = corners[line.classes[0] ?? ''];
      return kind ? [{ kind, content: inlines(line) }] : [];
    }),
    authorities: withClass('authority-mark'),
    suffix: withClass('mark-suffix').flat(),
    documentNumber: withClass('document-number').flat(),
    signatories: withClass('signatory'),
  };
}

function colophon(element: MarkupElement): DraftBlock {
  const lines = elements(element);
  const withClass = (name: string) => lines.filter((line) => line.classes.includes(name)).flatMap(inlines);
  return {
    type: 'colophon',
    ccRecipients: withClass('cc'),
    printingOffice: withClass('printing-office'),
    printDate: lines.filter(({ name }) => name === 'time').flatMap(inlines),
  };
}

function section(element: MarkupElement): DraftBlock {
  const inner = elements(element);
  const heading = inner[0]?.name === 'h' ? inlines(inner[0]) : null;
  return {
    type: 'section',
    form: element.classes.includes('run-in') ? 'run-in' : element.classes.includes('own-line') ? 'own-line' : 'auto',
    arabic: element.classes.includes('arabic'),
    ...(element.classes.includes('running') ? { running: true } : {}),
    heading: heading?.length ? heading : null,
    children: blocks(heading ? inner.slice(1) : inner),
  };
}

function signatureBlock(element: MarkupElement): DraftBlock {
  const lines = elements(element);
  const time = lines.find(({ name }) => name === 'time');
  return {
    type: 'signatureBlock',
    ...(element.classes.includes('sealed') ? { sealed: true } : {}),
    authorities: lines.filter(({ name }) => name === 'p').map(inlines),
    dateOfIssue: time ? inlines(time) : null,
  };
}
