import { type HeadingLevel, headingOrdinal } from '../domain/report/ordinals.ts';
import type { DraftBlock, Section } from './draft-node.ts';
import { type Content, plainText } from './inline.ts';
import type { Block } from './node.ts';

/**
 * Adds drafted blocks to those of a document, every heading with its ordinal (GB/T 9704—2012 7.3.3), on a line of its own or
 * before its paragraph. Annexes, and what stands behind them, are passed over: they are numbered for themselves.
 */
export function addNumbered(document: Block[], drafted: readonly DraftBlock[]): void {
  addAt(document, drafted, 1, { value: 0 });
}

interface Counter {
  value: number;
}

/** Headings at one level share a counter even when sections without a heading stand between them. */
function addAt(document: Block[], drafted: readonly DraftBlock[], depth: number, counter: Counter): void {
  for (const block of drafted) {
    if (block.type === 'annex' || block.type === 'appendix') continue;
    if (block.type !== 'section') document.push(block);
    else addSection(document, block, levelOf(block, depth), counter);
  }
}

function levelOf({ arabic }: Section, depth: number): HeadingLevel {
  return Math.min(arabic ? Math.max(depth, 3) : depth, 4) as HeadingLevel;
}

/** A section without heading lifts its blocks one level. */
function addSection(document: Block[], section: Section, level: HeadingLevel, counter: Counter): void {
  const { heading, children } = section;
  if (!heading) {
    addAt(document, children, level, counter);
    return;
  }
  counter.value += 1;
  const ordinal = headingOrdinal(level, counter.value);
  const at = document.push({ type: 'heading', level, ordinal, content: heading });
  addAt(document, children, level + 1, { value: 0 });
  const first = document[at];
  if (first?.type !== 'paragraph' || !runsIn(section, level, document.length - at)) return;
  document.splice(at - 1, 2, { type: 'runIn', level, ordinal, heading: withEndMark(heading), content: first.content });
}

function runsIn({ form }: Section, level: HeadingLevel, blocks: number): boolean {
  return form === 'run-in' || (form === 'auto' && level > 1 && blocks === 1);
}

function withEndMark(heading: Content): Content {
  return /[。！？：；]$/u.test(plainText(heading)) ? heading : [...heading, { text: '。' }];
}
