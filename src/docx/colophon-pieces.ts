import { type Colophon, plainText } from '../document/node.ts';
import { textAreaTwips } from '../layout/page.ts';
import { twipsOfPt } from '../layout/units.ts';
import type { ColophonTable, Line, Span } from './line.ts';
import { tab } from './runs.ts';
import { spansOf } from './spans.ts';

/** 版记: 抄送：…。 over the printing office and its date; GB/T 9704—2012 7.4. */
export function colophonTable({ ccRecipients, printingOffice, printDate }: Colophon): ColophonTable {
  const cc: Line[] =
    ccRecipients.length === 0
      ? []
      : [
          {
            style: 'ccRecipients',
            spans: [word('抄送：'), ...spansOf(ccRecipients, 'body'), ...fullStop(ccRecipients)],
          },
        ];
  return { kind: 'colophon', rows: [...cc, printingLine({ printingOffice, printDate })] };
}

function printingLine({ printingOffice, printDate }: Pick<Colophon, 'printingOffice' | 'printDate'>): Line {
  const character = twipsOfPt(14);
  const date = printDate.length === 0 ? [] : [word(tab), ...spansOf(printDate, 'body'), word('印发')];
  return {
    style: 'printing',
    tabs: [
      { kind: 'left', twips: character },
      { kind: 'right', twips: textAreaTwips - character },
    ],
    spans: [word(tab), ...spansOf(printingOffice, 'body'), ...date],
  };
}

function word(text: string): Span {
  return { font: 'body', text };
}

function fullStop(ccRecipients: Colophon['ccRecipients']): Span[] {
  return plainText(ccRecipients).endsWith('。') ? [] : [word('。')];
}
