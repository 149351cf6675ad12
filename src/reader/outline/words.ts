import { ordinalOf } from '../../domain/material/cut-lines.ts';
import type { HeadingLevel } from '../../domain/report/ordinals.ts';
import { inkSpan, paragraphText } from '../paragraph-text.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { Words } from './outlined.ts';

/** A heading is no longer; one on a line of its own, that no mark ends, may take two lines. */
const longest = 45;
const longestAlone = 80;

/** Takes a paragraph apart: its ordinal, its heading, what runs on after it. */
export function wordsOf(paragraph: ReadParagraph): Words {
  const text = paragraphText(paragraph);
  const ink = inkSpan(text);
  const automatic = paragraph.number && !paragraph.number.isBullet ? paragraph.number.text : undefined;
  const typed = automatic === undefined ? ordinalOf(text.slice(ink.start)) : undefined;
  const start = typed ? behindBlanks(text, ink.start + typed.ordinal.length) : ink.start;
  const ordinal = automatic ?? typed?.ordinal;
  const level = levelOf(paragraph, automatic === undefined ? typed?.level : ordinalOf(automatic.trim())?.level);
  return {
    text,
    ...(ordinal === undefined ? {} : { ordinal: ordinal.trim() }),
    ...(typed ? { isTyped: true } : {}),
    ...(level === undefined ? {} : { level }),
    start,
    end: Math.max(start, ink.end),
    ...headingIn(text, start, Math.max(start, ink.end), level),
  };
}

function levelOf({ outlineLevel }: ReadParagraph, index: number | undefined): HeadingLevel | undefined {
  const level = index ?? (outlineLevel !== undefined && outlineLevel < 4 ? outlineLevel : undefined);
  return level === undefined ? undefined : ((level + 1) as HeadingLevel);
}

/** A heading on a line of its own, or the first sentence where more runs on after it; one that is too long is no heading. */
function headingIn(text: string, start: number, end: number, level: HeadingLevel | undefined) {
  if (level === undefined) return { headingEnd: start, bodyStart: start };
  const stop = text.slice(start, end).search(/[。！？]/u);
  const headingEnd = stop < 0 ? end : start + stop;
  const isAlone = stop < 0 && !/[；;，,、：:]$/u.test(text.slice(start, end));
  if (headingEnd - start > (isAlone ? longestAlone : longest)) return { headingEnd: start, bodyStart: start };
  if (stop < 0) return { headingEnd: withoutMark(text, start, end), bodyStart: end };
  return { headingEnd, bodyStart: Math.min(end, behindBlanks(text, headingEnd + 1)) };
}

/** Before a colon, a comma or a semicolon that ends a heading. */
function withoutMark(text: string, start: number, end: number): number {
  return end > start && /[：:；;，,]/u.test(text[end - 1] ?? '') ? end - 1 : end;
}

function behindBlanks(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length;
}
