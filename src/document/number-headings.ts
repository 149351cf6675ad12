import { type HeadingLevel, headingOrdinal } from '../domain/report/ordinals.ts';
import type { Annex, Appendix, Attached, DraftBlock, Section } from './draft-node.ts';
import { type Content, plainText } from './inline.ts';
import type { Block } from './node.ts';

/**
 * Adds drafted blocks to those of a document, every heading with its ordinal (GB/T 9704—2012 7.3.3), on a line of its own or
 * before its paragraph. Attached texts, annexes, and what stands behind them, are passed over: they are numbered for themselves.
 */
export function addNumbered(document: Block[], drafted: readonly DraftBlock[]): void {
  addAt(document, drafted, 1, { own: { value: 0 }, running: new Map() });
}

function isApart(block: DraftBlock): block is Attached | Annex | Appendix {
  return block.type === 'attached' || block.type === 'annex' || block.type === 'appendix';
}

interface Counter {
  value: number;
}

interface Counters {
  /** Of the sections that stand side by side. */
  readonly own: Counter;
  /** Of the ordinals that run on across the parts, by their level. */
  readonly running: Map<HeadingLevel, number>;
}

/** Headings at one level share a counter even when sections without a heading stand between them. */
function addAt(document: Block[], drafted: readonly DraftBlock[], depth: number, counters: Counters): void {
  for (const block of drafted) {
    if (isApart(block)) continue;
    if (block.type !== 'section') document.push(block);
    else addSection(document, block, levelOf(block, depth), counters);
  }
}

function levelOf({ arabic }: Section, depth: number): HeadingLevel {
  return Math.min(arabic ? Math.max(depth, 3) : depth, 4) as HeadingLevel;
}

/** A section without heading lifts its blocks one level. */
function addSection(document: Block[], section: Section, level: HeadingLevel, counters: Counters): void {
  const { heading, children } = section;
  if (!heading) {
    addAt(document, children, level, counters);
    return;
  }
  const ordinal = headingOrdinal(level, nextValue(section, level, counters));
  const at = document.push({ type: 'heading', level, ordinal, content: heading });
  addAt(document, children, level + 1, { ...counters, own: { value: 0 } });
  const first = document[at];
  const under = document.slice(at).filter(({ type }) => type !== 'assignment').length;
  if (first?.type !== 'paragraph' || !runsIn(section, level, under)) return;
  document.splice(at - 1, 2, { type: 'runIn', level, ordinal, heading: withEndMark(heading), content: first.content });
}

/** One that runs on counts with those beside it, too: no number comes twice under one heading. */
function nextValue({ running: runsOn }: Section, level: HeadingLevel, { own, running }: Counters): number {
  const last = runsOn ? (running.get(level) ?? 0) : 0;
  own.value = Math.max(own.value, last) + 1;
  if (runsOn) running.set(level, own.value);
  return own.value;
}

function runsIn({ form }: Section, level: HeadingLevel, blocks: number): boolean {
  return form === 'run-in' || (form === 'auto' && level > 1 && blocks === 1);
}

function withEndMark(heading: Content): Content {
  return /[。！？：；]$/u.test(plainText(heading)) ? heading : [...heading, { text: '。' }];
}
