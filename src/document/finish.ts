import type { Annex, Appendix, Attached, DraftBlock } from './draft-node.ts';
import { type Content, plainText } from './inline.ts';
import type { Block, Colophon, OfficialDocument } from './node.ts';
import { addNumbered } from './number-headings.ts';

/**
 * Turns the markup's tree into the blocks of an official document: numbers the headings, puts a text that a notice sends out
 * behind the notice, adds the annex note (GB/T 9704—2012 7.3.4), opens each annex with its mark and title (7.3.7), and puts the
 * colophon last (7.4), on whatever page the last of them ends.
 */
export function finish(draft: readonly DraftBlock[]): OfficialDocument {
  const attached = draft.filter((block) => block.type === 'attached');
  const annexes = draft.filter((block) => block.type === 'annex');
  const appendices = draft.filter((block) => block.type === 'appendix');
  const colophons = draft.filter((block) => block.type === 'colophon');
  const blocks: Block[] = [];
  addNumbered(
    blocks,
    draft.filter(({ type }) => type !== 'colophon'),
  );
  addApart(blocks, attached, 'attachedTitle');
  if (annexes.length > 0) addAnnexNote(blocks, annexes);
  for (const [index, { title, children }] of annexes.entries()) {
    blocks.push({ type: 'annexMark', text: annexes.length === 1 ? '附件' : `附件${index + 1}` });
    blocks.push({ type: 'annexTitle', content: title });
    addNumbered(blocks, children);
  }
  addApart(blocks, appendices, 'appendixTitle');
  return { blocks: [...blocks, ...colophons.map(worded)] };
}

/** What opens a page of its own under its title, and has its own ordinals. */
function addApart(
  blocks: Block[],
  texts: readonly (Attached | Appendix)[],
  type: 'attachedTitle' | 'appendixTitle',
): void {
  for (const { title, children } of texts) {
    blocks.push({ type, content: title });
    addNumbered(blocks, children);
  }
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

/** Stands under the body, before the signature; under an attached text, where there is one: the annexes are then its own. */
function addAnnexNote(blocks: Block[], annexes: readonly Annex[]): void {
  const isAttached = blocks.some(({ type }) => type === 'attachedTitle');
  const end = isAttached ? -1 : blocks.findIndex(({ type }) => type === 'signatureBlock');
  const titles = annexes.map(({ title }) => plainText(title));
  blocks.splice(end < 0 ? blocks.length : end, 0, { type: 'annexNote', titles });
}
