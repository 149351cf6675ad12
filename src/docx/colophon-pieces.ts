import type { Content } from '../document/inline.ts';
import type { Colophon } from '../document/node.ts';
import { labels } from '../document/words.ts';
import { cutPieces, stretchesTo } from '../domain/text/cut-pieces.ts';
import { colophonText } from '../layout/colophon-styles.ts';
import { Galley } from '../layout/galley.ts';
import { page, textAreaTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { programs } from '../layout/programs.ts';
import { twipsOfMm, twipsOfPt } from '../layout/units.ts';
import type { FontSpan, Line } from './runs/line.ts';
import { lineBreak, tab } from './runs/runs.ts';
import { spansOf } from './runs/spans.ts';

/**
 * 版记: 抄送：…。 over the printing office and its date; GB/T 9704—2012 7.4. The office's line stands in a frame whose lower edge
 * is the text area's, the copies in one above it: where the text ends does not matter. One frame for both would do in Word,
 * but LibreOffice knows none whose paragraphs have unlike lines; nor does it find the text area's edge on an even page.
 */
export function colophonPieces(colophon: Colophon, profile: Profile): Line[] {
  const { mainRecipients = [], ccRecipients, printingOffice, printDate } = colophon;
  const addressed = [
    ...addressedLines(labels.mainRecipients, mainRecipients),
    ...addressedLines(labels.ccRecipients, ccRecipients),
  ];
  const printing = printingLine(printingOffice, printDate, profile);
  if (addressed.length === 0) return [{ ...printing, style: 'printing' }];
  if (printingOffice.length + printDate.length === 0) {
    return [{ ...addressedPiece(addressed, frameTop(addressed.length, 1, profile)), style: 'printing' }];
  }
  return [addressedPiece(addressed, frameTop(addressed.length + 1, 2, profile)), printing];
}

/** Where a frame begins that ends so many lines above the lower edge of the text area. */
function frameTop(lines: number, rows: number, { marginBottomMm }: Profile): number {
  const lowerEdge = twipsOfMm(page.heightMm) - twipsOfMm(marginBottomMm);
  return lowerEdge - twipsOfPt(colophonText.linePt * lines + colophonText.rulesPt * rows);
}

const character = twipsOfPt(colophonText.sizePt);

/**
 * 抄送：…。, one character from both sides, what follows the first line under the first name (7.4.2). The lines are cut here,
 * a character short, so that every program has as many of them and the frame's place is known.
 */
function addressedLines(label: string, names: Content): FontSpan[][] {
  if (names.length === 0) return [];
  const content = spansOf(names, 'body');
  const text = content.map((span) => span.text).join('');
  const measure = {
    sizeTwips: character,
    spacingTwips: 0,
    widthTwips: textAreaTwips - character * 6,
    firstIndentTwips: 0,
  };
  const ends = new Galley().set(text, measure).lineEnds(programs.libreOffice);
  const lines = cutPieces(content, stretchesTo(ends));
  return lines.map((line, index) => [word(tab), word(index === 0 ? label : tab), ...line]);
}

/** Those the document is sent to over those who get a copy, no line between them (7.4.2). */
function addressedPiece(lines: readonly (readonly FontSpan[])[], top: number): Line {
  const isHanging = lines.some(([, second]) => second?.text === tab);
  return {
    style: 'ccRecipients',
    tabs: [{ kind: 'left', twips: character }, ...(isHanging ? [{ kind: 'left' as const, twips: character * 4 }] : [])],
    spans: lines.flatMap((line, index) => (index > 0 ? [word(lineBreak), ...line] : line)),
    frameTop: top,
  };
}

function printingLine(
  printingOffice: Colophon['printingOffice'],
  printDate: Colophon['printDate'],
  profile: Profile,
): Line {
  const date = printDate.length === 0 ? [] : [word(tab), ...spansOf(printDate, 'body')];
  return {
    style: 'printingUnderCopies',
    frameTop: frameTop(1, 1, profile),
    tabs: [
      { kind: 'left', twips: character },
      { kind: 'right', twips: textAreaTwips - character },
    ],
    spans: [word(tab), ...spansOf(printingOffice, 'body'), ...date],
  };
}

function word(text: string): FontSpan {
  return { font: 'body', text };
}
