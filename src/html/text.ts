import { type Content, plainText } from '../document/inline.ts';
import { type Block, type HeaderBlock, isPlain, type OfficialDocument } from '../document/node.ts';
import { annexEntries, labels } from '../document/words.ts';

type Writers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => readonly string[];
};

const indent = '　　';
const indented = (content: Content) => [indent + plainText(content)];
const flush = (content: Content) => [plainText(content)];

/** What each block is as plain lines, for systems that take no layout: ordinals stay, places go. */
const writers: Writers = {
  headerBlock: (header) => [
    ...header.corner.map(({ content }) => plainText(content)),
    ...(isPlain(header) ? [] : markAndNumber(header)),
    '',
  ],
  title: ({ content }) => [plainText(content), ''],
  attachedTitle: ({ content }) => ['', plainText(content), ''],
  subtitle: ({ content }) => [plainText(content), ''],
  byline: ({ content }) => flush(content),
  mainRecipients: ({ content }) => flush(content),
  heading: ({ ordinal, content }) => indented([{ text: ordinal }, ...content]),
  runIn: ({ ordinal, heading, content }) => indented([{ text: ordinal }, ...heading, ...content]),
  paragraph: ({ content }) => indented(content),
  assignment: ({ content }) => indented(content),
  annexNote: ({ titles }) =>
    annexEntries(titles).map((entry, index) => `${indent}${index === 0 ? labels.annexes : '　　　'}${entry}`),
  signatureBlock: ({ authorities, dateOfIssue }) => [
    '',
    ...authorities.map(plainText),
    ...(dateOfIssue ? [plainText(dateOfIssue)] : []),
  ],
  supplementaryNote: ({ content }) => indented(content),
  annexMark: ({ text }) => ['', text],
  annexTitle: ({ content }) => [plainText(content), ''],
  appendixTitle: ({ content }) => ['', plainText(content), ''],
  table: ({ head, rows }) => [...[...head, ...rows].map((row) => row.map(plainText).join('\t').trimEnd()), ''],
  tableNote: ({ content }) => flush(content),
  colophon: ({ mainRecipients = [], ccRecipients, printingOffice, printDate }) => [
    '',
    ...(mainRecipients.length > 0 ? [labels.mainRecipients + plainText(mainRecipients)] : []),
    ...(ccRecipients.length > 0 ? [labels.ccRecipients + plainText(ccRecipients)] : []),
    [printingOffice, printDate].map(plainText).filter(Boolean).join('　'),
  ],
};

/** The document as plain text, a paragraph a line, never more than one empty line. */
export function compileText({ blocks }: OfficialDocument): string {
  const lines = blocks.flatMap(write);
  return `${lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n')}\n`;
}

function markAndNumber({ authorities, suffix, documentNumber, signatories }: HeaderBlock): string[] {
  return [
    authorities.map(plainText).join('　') + plainText(suffix),
    plainText(documentNumber) +
      (signatories.length > 0 ? `　${labels.signatories}${signatories.map(plainText).join('　')}` : ''),
  ];
}

function write<Type extends Block['type']>(block: Extract<Block, { type: Type }>): readonly string[] {
  return (writers[block.type as Type] as Writers[Type])(block);
}
