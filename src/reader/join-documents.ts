import type { ReadBlock, ReadDocument, ReadRun } from './read-document.ts';

/** One paper that was given in several files, one after the other: what refers to a note or a comment refers to the same one. */
export function joinDocuments(documents: readonly ReadDocument[]): ReadDocument {
  const [first, ...others] = documents;
  if (!first) throw new Error('no documents to join');
  return others.reduce(join, first);
}

function join(one: ReadDocument, other: ReadDocument): ReadDocument {
  const moved = (blocks: readonly ReadBlock[]) => movedBlocks(blocks, one.notes.length, one.comments.length);
  const blocks = [...one.blocks, ...moved(other.blocks)];
  const isRevised = one.original !== one.blocks || other.original !== other.blocks;
  return {
    ...one,
    blocks,
    original: isRevised ? [...one.original, ...moved(other.original)] : blocks,
    sections: [
      ...one.sections,
      ...other.sections.map((section) => ({ ...section, start: section.start + one.blocks.length })),
    ],
    notes: [...one.notes, ...other.notes],
    comments: [...one.comments, ...other.comments],
    revisions: [...one.revisions, ...other.revisions],
    leftOut: [...one.leftOut, ...other.leftOut],
    untold: [...one.untold, ...other.untold],
  };
}

function movedBlocks(blocks: readonly ReadBlock[], notes: number, comments: number): ReadBlock[] {
  if (notes === 0 && comments === 0) return [...blocks];
  const move = (all: readonly ReadBlock[]): ReadBlock[] => movedBlocks(all, notes, comments);
  return blocks.map((block): ReadBlock => {
    if (block.type === 'paragraph') return { ...block, runs: block.runs.map(moveRun) };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: move(cell.blocks) })),
    }));
    return { ...block, rows };
  });

  function moveRun(run: ReadRun): ReadRun {
    return {
      ...run,
      ...(run.note !== undefined && { note: run.note + notes }),
      ...(run.comments && { comments: run.comments.map((comment) => comment + comments) }),
      ...(run.box && { box: move(run.box) }),
    };
  }
}
