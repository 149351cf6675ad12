import { plainText } from '../../src/document/inline.ts';
import type { OfficialDocument, Row } from '../../src/document/node.ts';

const texts = (rows: readonly Row[]) => rows.map((row) => row.map(plainText));

/** The rows of a document's tables as plain texts. */
export function tablesOf({ blocks }: OfficialDocument): string[][][] {
  return blocks.flatMap((block) => (block.type === 'table' ? [texts(block.rows)] : []));
}

/** The paragraphs of a document as plain texts. */
export function paragraphsOf({ blocks }: OfficialDocument): string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.content)] : []));
}
