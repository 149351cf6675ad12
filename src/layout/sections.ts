import type { Block } from '../document/node.ts';
import type { PageKind } from './page.ts';
import { isWideTable } from './wide-table.ts';

/** Blocks that stand on pages of one kind. */
export interface BlockSection {
  readonly kind: PageKind;
  readonly blocks: readonly Block[];
}

/** The blocks of a document by the kind of their pages: an annex with a wide table lies on its side, mark and title with it. */
export function sectionsOf(blocks: readonly Block[]): BlockSection[] {
  const sections: { kind: PageKind; blocks: Block[] }[] = [];
  for (const part of partsOf(blocks)) {
    const kind = part[0]?.type === 'annexMark' && part.some(isWide) ? 'wide' : 'upright';
    const last = sections.at(-1);
    if (last?.kind === kind) for (const block of part) last.blocks.push(block);
    else sections.push({ kind, blocks: part });
  }
  return sections;
}

const openers: readonly Block['type'][] = ['annexMark', 'appendixTitle'];

/** The document proper, each annex, and what stands behind them. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (openers.includes(block.type)) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

function isWide(block: Block): boolean {
  return block.type === 'table' && isWideTable(block);
}
