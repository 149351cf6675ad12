import { type HeadingLevel, headingOrdinal } from '../domain/ordinals.ts';
import type { Annex, Appendix, DraftBlock, Section } from './draft-node.ts';
import { type Block, type Inline, type OfficialDocument, plainText } from './node.ts';

/**
 * Turns the markup's tree into the blocks of an official document: puts the heading ordinals (GB/T 9704—2012 7.3.3), runs
 * headings in, adds the annex note (7.3.4), opens each annex with its mark and title (7.3.7), and puts the colophon last
 * (7.4).
 */
export function finish(draft: readonly DraftBlock[]): OfficialDocument {
  const annexes = draft.filter((block) => block.type === 'annex');
  const appendices = draft.filter((block) => block.type === 'appendix');
  const colophons = draft.filter((block) => block.type === 'colophon');
  const main = numbered(
    draft.filter(({ type }) => type !== 'colophon'),
    1,
    { value: 0 },
  );
  return {
    blocks: [
      ...withAnnexNote(main, annexes),
      ...annexes.flatMap((annex, index) => annexBlocks(annex, index, annexes.length)),
      ...appendices.flatMap(appendixBlocks),
      ...colophons,
    ],
  };
}

interface Counter {
  value: number;
}

/** Headings at one level share a counter even when sections without a heading stand between them. */
function numbered(blocks: readonly DraftBlock[], level: number, counter: Counter): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'annex' || block.type === 'appendix') return [];
    if (block.type !== 'section') return [block];
    if (!block.heading) return numbered(block.children, levelOf(block, level), counter);
    counter.value += 1;
    return headed(block, block.heading, levelOf(block, level), counter.value);
  });
}

function levelOf({ arabic }: Section, depth: number): HeadingLevel {
  return Math.min(arabic ? Math.max(depth, 3) : depth, 4) as HeadingLevel;
}

function headed(section: Section, heading: readonly Inline[], level: HeadingLevel, value: number): Block[] {
  const ordinal = headingOrdinal(level, value);
  const children = numbered(section.children, level + 1, { value: 0 });
  const [first, ...rest] = children;
  if (first?.type === 'paragraph' && runsIn(section, level, rest)) {
    return [{ type: 'runIn', level, ordinal, heading: withEndMark(heading), content: first.content }, ...rest];
  }
  return [{ type: 'heading', level, ordinal, content: heading }, ...children];
}

function withEndMark(heading: readonly Inline[]): readonly Inline[] {
  return /[。！？：；]$/u.test(plainText(heading)) ? heading : [...heading, { text: '。' }];
}

function runsIn({ form }: Section, level: HeadingLevel, rest: readonly Block[]): boolean {
  return form === 'run-in' || (form === 'auto' && level > 1 && rest.length === 0);
}

function withAnnexNote(main: readonly Block[], annexes: readonly Annex[]): Block[] {
  if (annexes.length === 0) return [...main];
  const end = main.findIndex(({ type }) => type === 'signatureBlock');
  const at = end < 0 ? main.length : end;
  return [
    ...main.slice(0, at),
    { type: 'annexNote', titles: annexes.map(({ title }) => plainText(title)) },
    ...main.slice(at),
  ];
}

function annexBlocks({ title, children }: Annex, index: number, count: number): Block[] {
  return [
    { type: 'annexMark', text: count === 1 ? '附件' : `附件${index + 1}` },
    { type: 'annexTitle', content: title },
    ...numbered(children, 1, { value: 0 }),
  ];
}

function appendixBlocks({ title, children }: Appendix): Block[] {
  return [{ type: 'appendixTitle', content: title }, ...numbered(children, 1, { value: 0 })];
}
