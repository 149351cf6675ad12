import {
  AlignmentType,
  Footer,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
} from 'docx';
import { page, pageNumber, textAreaTwips } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import { twipsOfMm, twipsOfPt } from '../../layout/units.ts';
import { exactLine, fourSlots, jointMarkOptions } from './shape-options.ts';

type Side = 'left' | 'right';

/** — 1 — in 宋体 14 pt, one character from the outer edge: odd right, even left; GB/T 9704—2012 7.5. */
export function pageNumberFooter(side: Side, profile: Profile): Footer {
  return new Footer({ children: [pageNumberLine(side, profile)] });
}

/**
 * The page number of a sheet on its side, where it stands on an upright one, and turned with it (GB/T 9704—2012 8): a cell
 * of text that runs downwards, in a table that floats at the sheet's left edge.
 */
export function turnedFooter(side: Side, profile: Profile): Footer {
  const line = twipsOfPt(pageNumber.sizePt);
  const middle = twipsOfMm(profile.marginBottomMm - pageNumber.underTextAreaMm);
  const cell = new TableCell({
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [pageNumberLine(side, profile)],
  });
  const table = new Table({
    ...jointMarkOptions([line], line),
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: middle - line / 2,
      absoluteVerticalPosition: twipsOfMm(page.marginLeftMm),
    },
    rows: [new TableRow({ height: { value: textAreaTwips, rule: HeightRule.EXACT }, children: [cell] })],
  });
  return new Footer({ children: [table, new Paragraph({ style: 'anchor' })] });
}

function pageNumberLine(side: Side, profile: Profile): Paragraph {
  const { fonts, pageNumberSpace } = profile;
  const font = { ...fourSlots(profile, 'pageNumber'), ascii: fonts.pageNumber, hint: 'eastAsia' as const };
  const children = [`—${pageNumberSpace}`, PageNumber.CURRENT, `${pageNumberSpace}—`];
  return new Paragraph({
    alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: { [side]: twipsOfPt(pageNumber.sizePt) * pageNumber.indentCharacters },
    spacing: { before: 0, after: 0, ...exactLine(pageNumber.sizePt) },
    children: [new TextRun({ font, size: pageNumber.sizePt * 2, children })],
  });
}
