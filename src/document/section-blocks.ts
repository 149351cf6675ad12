import { type Content, plainText } from './inline.ts';
import type { Block, OfficialDocument } from './node.ts';

/** A heading by the answer that it was made of, or by its words where the tool gave them. */
export interface HeadingAsked {
  readonly pointer: string;
  readonly words: string;
}

/** The blocks of a traced document that a heading opens, up to the next of its level or above; none where it opens none. */
export function sectionBlocks({ blocks }: OfficialDocument, { pointer, words }: HeadingAsked): OfficialDocument {
  const start = blocks.findIndex(
    (block) => isHead(block) && (sourcesOf(block).includes(pointer) || wordsOf(block) === words),
  );
  const level = levelOf(blocks[start]);
  if (start < 0 || level === undefined) return { blocks: [] };
  const behind = blocks.slice(start + 1).findIndex((block) => endsSection(block, level));
  return { blocks: blocks.slice(start, behind < 0 ? undefined : start + 1 + behind) };
}

function isHead({ type }: Block): boolean {
  return type === 'heading' || type === 'runIn';
}

function levelOf(block: Block | undefined): number | undefined {
  return block?.type === 'heading' || block?.type === 'runIn' ? block.level : undefined;
}

function endsSection(block: Block, level: number): boolean {
  const own = levelOf(block);
  if (own !== undefined) return own <= level;
  return ['annexNote', 'signatureBlock', 'annexMark', 'appendixTitle', 'colophon', 'supplementaryNote'].includes(
    block.type,
  );
}

function headOf(block: Block): Content {
  return block.type === 'runIn' ? block.heading : block.type === 'heading' ? block.content : [];
}

function sourcesOf(block: Block): string[] {
  return headOf(block).flatMap(({ source }) => source?.path ?? []);
}

function wordsOf(block: Block): string {
  return plainText(headOf(block));
}
