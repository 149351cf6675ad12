import { type Content, plainText } from '../document/inline.ts';
import { labelled } from '../document/labelled.ts';
import { escapeText } from '../document/markup.ts';
import { type Block, type HeaderBlock, isPlain } from '../document/node.ts';
import { titleLines } from '../document/title-lines.ts';
import { annexEntries, labels } from '../document/words.ts';
import { fullPage } from '../layout/page.ts';
import { element, inlines } from './element.ts';
import { tableElement } from './table-element.ts';

type Writers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, under: number) => string;
};

/** What each block is in HTML; headings from h1, the title, on, so that a screen reader finds its way. */
const writers: Writers = {
  headerBlock: (header) =>
    element('header', 'header-block', [
      ...header.corner.map(({ kind, content }) => element('p', kebab(kind), inlines(content))),
      ...(isPlain(header) ? [] : markAndNumber(header)),
    ]),
  title: ({ content }) => element('h1', '', brokenTitle(content)),
  attachedTitle: ({ content }) => element('h2', 'annex-title attached', brokenTitle(content)),
  subtitle: ({ content }) =>
    element('p', { class: 'byline subtitle', role: 'doc-subtitle' }, brokenTitle(content, fullPage.characters)),
  byline: ({ content }) => element('p', 'byline', inlines(content)),
  mainRecipients: ({ content }) => element('p', 'main-recipients', inlines(content)),
  heading: ({ level, ordinal, content }, under) =>
    element(`h${level + under}`, `level-${level}`, ordinal + inlines(content)),
  runIn: ({ level, ordinal, heading, content }, under) =>
    `<p><strong class="level-${level}" role="heading" aria-level="${level + under}">${ordinal}${inlines(heading)}</strong>${inlines(content)}</p>`,
  paragraph: ({ content }) => element('p', '', inlines(content)),
  assignment: ({ content }) =>
    element(
      'p',
      'assignment',
      labelled(content).map((part) =>
        part.isLabel ? element('span', 'label', inlines(part.content)) : inlines(part.content),
      ),
    ),
  annexNote: ({ titles }) =>
    element('div', titles.length > 1 ? 'annex-note numbered' : 'annex-note', [
      labels.annexes,
      element(
        'div',
        '',
        annexEntries(titles).map((entry) => element('p', '', escapeText(entry))),
      ),
    ]),
  signatureBlock: ({ sealed, authorities, dateOfIssue }) =>
    element('div', sealed ? 'signature sealed' : 'signature', [
      ...authorities.map((authority) => element('p', 'authority', inlines(authority))),
      dateOfIssue ? element('p', 'date', inlines(dateOfIssue)) : '',
    ]),
  supplementaryNote: ({ content }) => element('p', 'note', inlines(content)),
  annexMark: ({ text }) => element('p', 'annex-mark', escapeText(text)),
  annexTitle: ({ content }) => element('h2', 'annex-title', brokenTitle(content)),
  appendixTitle: ({ content }) => element('h2', 'annex-title appendix', inlines(content)),
  table: tableElement,
  tableNote: ({ content }) => element('p', 'table-note', inlines(content)),
  colophon: ({ mainRecipients = [], ccRecipients, printingOffice, printDate }) =>
    element('footer', 'colophon', [
      mainRecipients.length > 0 ? element('p', 'cc', labels.mainRecipients + inlines(mainRecipients)) : '',
      ccRecipients.length > 0 ? element('p', 'cc', labels.ccRecipients + inlines(ccRecipients)) : '',
      element('p', 'printing', [
        element('span', '', inlines(printingOffice)),
        printDate.length > 0 ? ` ${element('span', '', inlines(printDate))}` : '',
      ]),
    ]),
};

/** One block as HTML; its headings stand under one of the level `under`. */
export function elementOf<Type extends Block['type']>(block: Extract<Block, { type: Type }>, under = 1): string {
  return (writers[block.type as Type] as Writers[Type])(block, under);
}

function markAndNumber({ authorities, suffix, documentNumber, signatories }: HeaderBlock): string[] {
  return [
    element('p', authorities.length > 1 ? 'authority-mark joint' : 'authority-mark', [
      element('span', 'names', spans(authorities)),
      element('span', 'suffix', inlines(suffix)),
    ]),
    element('p', 'number-line', [
      element('span', 'document-number', inlines(documentNumber)),
      signatories.length > 0
        ? ` ${element('span', 'signatories', labels.signatories + element('span', 'names', spans(signatories)))}`
        : '',
    ]),
  ];
}

/** A title's lines; the space that a break stands for is kept, since a narrow screen breaks where it must. */
function brokenTitle(content: Content, room?: number): string {
  const whole = plainText(content);
  let end = 0;
  return titleLines(content, room)
    .map((line) => {
      const text = plainText(line);
      const start = whole.indexOf(text, end);
      const space = end === 0 ? '' : `${whole.slice(end, start)}<br>`;
      end = start + text.length;
      return space + inlines(line);
    })
    .join('');
}

function spans(contents: readonly Content[]): string {
  return contents.map((content) => element('span', '', inlines(content))).join(' ');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The title's words, for the page's own title. */
export function titleOf(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.type === 'title');
  return title ? plainText(title.content) : '';
}
