import { type Content, plainText, type Source } from '../document/inline.ts';
import type { Block, OfficialDocument } from '../document/node.ts';
import { annexEntries, labels } from '../document/words.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import { type Line, linesOf } from './line.ts';
import { inkOf, type Sentence, sentencesOf } from './sentence.ts';

/** A paper as it reads: its lines and its sentences. */
export interface Paper {
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

/** A letter's place in the facts. */
export interface Origin {
  readonly source: Source;
  /** Where in the answer the letter is written; a letter of what stands for {指标} has none of its own. */
  readonly at?: number;
}

/** What facts print: each letter with its place in them, where it has one. */
export interface Printed extends Paper {
  readonly originOf: (line: number, at: number) => Origin | undefined;
  /** Every stretch of an answer that is printed, in its order; one that is printed twice stands there twice. */
  readonly sources: readonly Source[];
}

/** How a document of another program, or one read back, reads. */
export function paperOf(document: ReadDocument): Paper {
  const lines = linesOf(document);
  return { lines, sentences: sentencesOf(lines) };
}

/** How facts print: `tree` says where its texts come from, `document` is what was printed of it, read back. */
export function printedOf(facts: Facts, tree: OfficialDocument, document: ReadDocument): Printed {
  const paper = paperOf(document);
  const { ink, origins } = traced(facts, tree);
  let cursor = 0;
  const starts = paper.lines.map(({ text }) => {
    const words = inkOf(text);
    const ahead = ink.indexOf(words, cursor);
    const start = ahead < 0 ? ink.indexOf(words) : ahead;
    if (start >= 0) cursor = start + words.length;
    return start;
  });
  const lettersIn = paper.lines.map(({ text }) => lettersOf(text));
  return {
    ...paper,
    sources: [...new Set(origins.flatMap((origin) => origin?.source ?? []))],
    originOf: (line, at) => {
      const start = starts[line] ?? -1;
      const letter = lettersIn[line]?.[at] ?? -1;
      return start < 0 || letter < 0 ? undefined : origins[start + letter];
    },
  };
}

/** Much as it reads when it is printed: enough to tell editions apart, without a file being made of it. */
export function paperOfTree({ blocks }: OfficialDocument): Paper {
  const lines = blocks.flatMap((block) => {
    const pieces = contentsOf(block).map(plainText);
    const isOne = block.type === 'heading' || block.type === 'runIn';
    return isOne ? [pieces.join('')] : pieces.filter((text) => text !== '');
  });
  const bare = lines.map((text) => ({ text, place: '', isCell: false, look: '', comments: [] }));
  return { lines: bare, sentences: sentencesOf(bare) };
}

/** Which letter of a text stands at each place in it, blanks not counted; none at a blank. */
function lettersOf(text: string): readonly number[] {
  let count = 0;
  return Array.from({ length: text.length }, (_, at) => (/\s/u.test(text.charAt(at)) ? -1 : count++));
}

/** All that a tree prints, without blanks, and for each letter its origin. */
function traced(facts: Facts, { blocks }: OfficialDocument) {
  let ink = '';
  const origins: (Origin | undefined)[] = [];
  for (const { text, source } of blocks.flatMap((block) => contentsOf(block).flat())) {
    const written = source && String(answerAt(facts, source.path) ?? '').slice(source.start, source.end);
    const shift =
      source === undefined || written === undefined ? -1 : written.startsWith('{') ? -1 : written.indexOf(text);
    for (let at = 0; at < text.length; at += 1) {
      if (/\s/u.test(text.charAt(at))) continue;
      ink += text.charAt(at);
      origins.push(source && (shift < 0 ? { source } : { source, at: source.start + shift + at }));
    }
  }
  return { ink, origins };
}

type Contents = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => readonly Content[];
};

const written = (text: string): Content => [{ text }];

/** What each block prints, in the order of the page. */
const contents: Contents = {
  headerBlock: ({ corner, authorities, suffix, documentNumber, signatories }) => [
    ...corner.map(({ content }) => content),
    ...authorities,
    suffix,
    documentNumber,
    ...(signatories.length > 0 ? [written(labels.signatories)] : []),
    ...signatories,
  ],
  title: ({ content }) => [content],
  attachedTitle: ({ content }) => [content],
  subtitle: ({ content }) => [content],
  byline: ({ content }) => [content],
  mainRecipients: ({ content }) => [content],
  heading: ({ ordinal, content }) => [written(ordinal), content],
  runIn: ({ ordinal, heading, content }) => [written(ordinal), heading, content],
  paragraph: ({ content }) => [content],
  assignment: ({ content }) => [content],
  annexNote: ({ titles }) => [written(labels.annexes), ...annexEntries(titles).map(written)],
  signatureBlock: ({ authorities, dateOfIssue }) => [...authorities, dateOfIssue ?? []],
  supplementaryNote: ({ content }) => [content],
  annexMark: ({ text }) => [written(text)],
  annexTitle: ({ content }) => [content],
  appendixTitle: ({ content }) => [content],
  table: ({ head, rows }) => [...head, ...rows].flat(),
  tableNote: ({ content }) => [content],
  colophon: ({ mainRecipients = [], ccRecipients, printingOffice, printDate }) => [
    ...(mainRecipients.length > 0 ? [written(labels.mainRecipients), mainRecipients] : []),
    ...(ccRecipients.length > 0 ? [written(labels.ccRecipients), ccRecipients] : []),
    printingOffice,
    printDate,
  ],
};

function contentsOf<Type extends Block['type']>(block: Extract<Block, { type: Type }>): readonly Content[] {
  return (contents[block.type as Type] as Contents[Type])(block);
}
