import type { Annex, DraftBlock } from './draft-node.ts';
import { type Content, plainText } from './inline.ts';
import type { Block, Colophon, OfficialDocument } from './node.ts';
import { addNumbered } from './number-headings.ts';

/**
 * Turns the markup's tree into the blocks of an official document: numbers the headings, adds the annex note (GB/T 9704—2012
 * 7.3.4), opens each annex with its mark and title (7.3.7), and puts the colophon last (7.4).
 */
export function finish(draft: readonly DraftBlock[]): OfficialDocument {
  const annexes = draft.filter((block) => block.type === 'annex');
  const appendices = draft.filter((block) => block.type === 'appendix');
  const colophons = draft.filter((block) => block.type === 'colophon');
  const blocks: Block[] = [];
  addNumbered(
    blocks,
    draft.filter(({ type }) => type !== 'colophon'),
  );
  if (annexes.length > 0) addAnnexNote(blocks, annexes);
  for (const [index, { title, children }] of annexes.entries()) {
    blocks.push({ type: 'annexMark', text: annexes.length === 1 ? '附件' : `附件${index + 1}` });
    blocks.push({ type: 'annexTitle', content: title });
    addNumbered(blocks, children);
  }
  for (const { title, children } of appendices) {
    blocks.push({ type: 'appendixTitle', content: title });
    addNumbered(blocks, children);
  }
  return { blocks: [...blocks, ...colophons.map(worded)] };
}

/** A colophon with its full stop, which an office may have written itself, and the word behind its day; GB/T 9704—2012 7.4.2, 7.4.3. */
function worded({ ccRecipients, printDate, ...colophon }: Colophon): Colophon {
  return {
    ...colophon,
    ccRecipients: ended(ccRecipients),
    printDate: printDate.length === 0 ? printDate : [...printDate, { text: '印发' }],
  };
}

function ended(names: Content): Content {
  return names.length === 0 || plainText(names).endsWith('。') ? names : [...names, { text: '。' }];
}

/** Stands under the body, before the signature. */
function addAnnexNote(blocks: Block[], annexes: readonly Annex[]): void {
  const end = blocks.findIndex(({ type }) => type === 'signatureBlock');
  const titles = annexes.map(({ title }) => plainText(title));
  blocks.splice(end < 0 ? blocks.length : end, 0, { type: 'annexNote', titles });
}
