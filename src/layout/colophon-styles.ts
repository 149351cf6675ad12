import type { ParagraphStyle, Rule } from './paragraph-style.ts';
import { eighthsOfMm } from './units.ts';

/** The text of a colophon (GB/T 9704—2012 7.4.2), and what its lines above and under a paragraph take together. */
export const colophonText = { sizePt: 14, linePt: 21, rulesPt: 2 } as const;

/** The lines of a colophon: 0.35 mm first and last, 0.25 mm between; 7.4.1. */
const strongRule: Rule = { widthPt: eighthsOfMm(0.35) / 8, spacePt: 0, color: '000000' };
const thinRule: Rule = { ...strongRule, widthPt: eighthsOfMm(0.25) / 8 };

const { sizePt, linePt } = colophonText;
const text = { sizePt, linePt, font: 'body', alignment: 'left' } as const;

/** The kinds of paragraph in a colophon, which stand in frames, the last on the text area's lower edge; 7.4.1. */
export const colophonStyles = {
  /** 7.4.2: one character from both sides, what follows the first line under the first name. */
  ccRecipients: { ...text, name: '抄送机关', above: strongRule },
  /** 7.4.3 */
  printing: { ...text, name: '印发机关和印发日期', above: strongRule, under: strongRule },
  printingUnderCopies: { ...text, name: '印发机关和印发日期（有抄送）', above: thinRule, under: strongRule },
} as const satisfies Record<string, ParagraphStyle>;
