import { type Content, plainText } from '../document/inline.ts';
import type { Block, Colophon } from '../document/node.ts';
import { fullPage } from '../layout/page.ts';

const noColophon: Colophon = { type: 'colophon', ccRecipients: [], printingOffice: [], printDate: [] };

/** Blocks that stand above the text. */
const above: readonly Block['type'][] = ['headerBlock', 'table', 'title', 'subtitle', 'byline', 'mainRecipients'];

/**
 * The blocks of a document whose first page shows text (GB/T 9704—2012 7.3.3): where so many recipients are named that none
 * would stand there, they are told in the colophon (7.3.2). `fits` says whether blocks stand on one page.
 */
export function withTextOnFirstPage(
  blocks: readonly Block[],
  fits: (blocks: readonly Block[]) => boolean,
): readonly Block[] {
  const recipients = blocks.find((block) => block.type === 'mainRecipients');
  if (!recipients || plainText(recipients.content).length <= fullPage.characters) return blocks;
  const text = blocks.findIndex(({ type }) => !above.includes(type));
  const opening: Block[] = [...blocks.slice(0, text), { type: 'paragraph', content: [{ text: '字' }] }];
  const isOther = (block: Block) => block !== recipients;
  if (text < 0 || fits(opening) || !fits(opening.filter(isOther))) return blocks;
  const colophon = blocks.find((block) => block.type === 'colophon') ?? noColophon;
  return [
    ...blocks.filter((block) => isOther(block) && block !== colophon),
    { ...colophon, mainRecipients: endedByStop(recipients.content) },
  ];
}

/** Under a letter the recipients end with a colon, in a colophon with a full stop. */
function endedByStop(content: Content): Content {
  const last = content.at(-1);
  return last ? [...content.slice(0, -1), { ...last, text: last.text.replace(/：?$/u, '。') }] : content;
}
