import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { PageSetup, PageSide, ReadBlock, ReadParagraph, ReadRun } from '../reader/read-document.ts';
import { isSet, runsIn } from './look.ts';

/** The foot of a kind of page that bears its number. */
export interface NumberedFoot {
  readonly side: PageSide;
  readonly page: PageSetup;
  /** The run whose field the number is, and all words of the foot. */
  readonly run: ReadRun;
  readonly words: string;
  /** The paragraph that the number stands in; undefined where that is in a box or a table. */
  readonly paragraph: ReadParagraph | undefined;
}

/** The feet of the first section that bear the page's number. */
export function numberedFeet(paper: ForeignPaper): NumberedFoot[] {
  if (!isSet(paper)) return [];
  const section = paper.document.sections.find(({ footers }) =>
    Object.values(footers).some((blocks) => runsIn(blocks ?? []).some(isPageNumber)),
  );
  if (!section) return [];
  return (Object.entries(section.footers) as [PageSide, readonly ReadBlock[]][]).flatMap(([side, blocks]) => {
    const runs = runsIn(blocks);
    const run = runs.find(isPageNumber);
    if (!run) return [];
    const words = runs.map(({ text }) => text).join('');
    const paragraph = blocks.find(
      (block): block is ReadParagraph => block.type === 'paragraph' && block.runs.includes(run),
    );
    return [{ side, page: section.page, run, words, paragraph }];
  });
}

/** Whether a run is the page's number. */
export function isPageNumber({ field = '' }: { readonly field?: string }): boolean {
  return /^PAGE\b/i.test(field);
}
