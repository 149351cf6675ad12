import type { Block, OfficialDocument } from './node.ts';

/** A document with a mark such as （征求意见稿） on a line of its own under its title, as offices set it. */
export function withTitleMark({ blocks }: OfficialDocument, mark: string): OfficialDocument {
  const title = blocks.findIndex(({ type }) => type === 'title');
  if (title < 0) return { blocks };
  const behind = blocks[title + 1]?.type === 'subtitle' ? title + 2 : title + 1;
  const line: Block = { type: 'byline', content: [{ text: mark }] };
  return { blocks: [...blocks.slice(0, behind), line, ...blocks.slice(behind)] };
}
