import type { ReadBlock, ReadDocument, ReadParagraph, ReadRun, RunFormat } from './read-document.ts';

const usual: RunFormat = {};

/** A paragraph of which nothing is known but its text. */
export function plainParagraph(text: string, more: Partial<ReadParagraph> = {}): ReadParagraph {
  const runs = text === '' ? [] : [plainRun(text)];
  return { type: 'paragraph', runs, format: {}, mark: usual, ...more };
}

export function plainRun(text: string, format: RunFormat = usual): ReadRun {
  return { text, format };
}

/** A document that has no pages, no notes and no revisions. */
export function plainDocument(
  format: ReadDocument['format'],
  blocks: readonly ReadBlock[],
  more: Partial<ReadDocument> = {},
): ReadDocument {
  return {
    format,
    blocks,
    original: blocks,
    sections: [],
    notes: [],
    comments: [],
    revisions: [],
    properties: {},
    settings: {},
    leftOut: [],
    untold: [],
    ...more,
  };
}
