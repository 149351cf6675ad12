import type { DraftBlock, Section } from '../../src/document/draft-node.ts';
import { finish } from '../../src/document/finish.ts';
import { plainText } from '../../src/document/inline.ts';
import type { Block } from '../../src/document/node.ts';

export function paragraph(text: string): DraftBlock {
  return { type: 'paragraph', content: [{ text }] };
}

export function section(
  heading: string | null,
  children: DraftBlock[] = [],
  setting: Partial<Section> = {},
): DraftBlock {
  return {
    type: 'section',
    form: 'auto',
    arabic: false,
    heading: heading ? [{ text: heading }] : null,
    children,
    ...setting,
  };
}

/** Blocks as a reader sees them; a heading on a line of its own ends with a bar. */
export function read(...draft: DraftBlock[]): string[] {
  return finish(draft).blocks.map(line);
}

function line(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${block.ordinal}${plainText(block.content)}|`;
    case 'runIn':
      return block.ordinal + plainText(block.heading) + plainText(block.content);
    case 'annexNote':
      return `附件：${block.titles.join('、')}`;
    case 'annexMark':
      return block.text;
    case 'signatureBlock':
      return '署名';
    case 'table':
      return '表';
    case 'headerBlock':
      return '版头';
    case 'colophon':
      return '版记';
    case 'attachedTitle':
      return `另起一页：${plainText(block.content)}`;
    default:
      return plainText(block.content);
  }
}
