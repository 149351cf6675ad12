import type { Content, Inline } from '../../document/inline.ts';
import type { OfficialDocument } from '../../document/node.ts';
import { numberedBlocks } from '../../document/numbered-blocks.ts';

/** A paragraph as it is printed, with the answers that it was made of. */
export interface NumberedParagraph {
  readonly number: number;
  readonly content: Content;
}

/** The paragraphs of a traced document by their numbers in the print copy. */
export function numberedParagraphs(document: OfficialDocument): NumberedParagraph[] {
  return numberedBlocks(document).map((block, at) => ({
    number: at + 1,
    content: [
      ...('ordinal' in block ? [{ text: block.ordinal }] : []),
      ...(block.type === 'runIn' ? [...block.heading, { text: '　' }] : []),
      ...block.content,
    ].map(({ text, source }: Inline) => (source ? { text, source } : { text })),
  }));
}

/** The answer that a paragraph begins with; undefined where the tool wrote all of it. */
export function firstAnswer({ content }: NumberedParagraph): string | undefined {
  return content.find(({ source }) => source)?.source?.path;
}
