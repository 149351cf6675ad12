import { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import { paragraphText } from '../../reader/paragraph-text.ts';
import type { ReadBlock, ReadRun } from '../../reader/read-document.ts';

/** What this tool writes behind a text for the reviewer: 〔供稿：县司法局〕. */
const note = /〔(?:供稿|牵头|时限)：[^〔〕]{1,200}〕$/u;

/** A review copy without what this tool adds for the reviewer, and each of these notes. */
export function withoutReview(paper: ForeignPaper): {
  readonly paper: ForeignPaper;
  readonly notes: readonly string[];
} {
  const { outline, document } = paper;
  const isReview = outline.some(({ role, text }) => role === 'header' && text.includes('送审稿'));
  if (!isReview) return { paper, notes: [] };
  const start = outline.find(({ text }) => text.trim() === '送审说明')?.index;
  const notes: string[] = [];
  const blocks = document.blocks.slice(0, start).map((block): ReadBlock => {
    if (block.type === 'table') return block;
    const found = note.exec(paragraphText(block))?.[0];
    if (found === undefined) return block;
    notes.push(found);
    return { ...block, runs: withoutLast(block.runs, found.length) };
  });
  return { paper: new ForeignPaper({ ...document, blocks }), notes };
}

/** Runs without so many of their last letters. */
function withoutLast(runs: readonly ReadRun[], length: number): ReadRun[] {
  let left = length;
  return runs
    .toReversed()
    .map((run): ReadRun => {
      const cut = Math.min(left, run.text.length);
      left -= cut;
      return cut === 0 ? run : { ...run, text: run.text.slice(0, run.text.length - cut) };
    })
    .toReversed();
}
