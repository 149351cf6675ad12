import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  type IParagraphOptions,
  type IRunOptions,
  type ITableCellOptions,
  type ITableOptions,
  type ITableRowOptions,
  LineRuleType,
  TableLayoutType,
  WidthType,
} from 'docx';
import type { FontKind } from '../../layout/fonts.ts';
import { markHighlight } from '../../layout/marks.ts';
import { page, textAreaTwips } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import { twipsOfMm, twipsOfPt } from '../../layout/units.ts';
import type { Line } from '../runs/line.ts';
import { isHeadingFont, type Run, type RunKind } from '../runs/run-kind.ts';

/** A frame of the colophon, as wide as the text area; GB/T 9704—2012 7.4.1. */
function frameAt(top: number): NonNullable<IParagraphOptions['frame']> {
  return {
    type: 'absolute',
    width: textAreaTwips,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    position: { x: twipsOfMm(page.marginLeftMm), y: top },
  };
}

/** What a paragraph says of itself; everything else is in its style. */
export function paragraphOptions(line: Omit<Line, 'spans'>): IParagraphOptions {
  const { style, before, after, rightIndent, tabs, breakBefore, keepNext, frameTop } = line;
  const spacing = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  return {
    style,
    ...(frameTop === undefined ? {} : { frame: frameAt(frameTop) }),
    ...(breakBefore ? { pageBreakBefore: true } : {}),
    ...(keepNext ? { keepNext, widowControl: true } : {}),
    ...(tabs ? { tabStops: tabs.map(({ kind, twips }) => ({ type: kind, position: twips })) } : {}),
    ...(before === undefined && after === undefined ? {} : { spacing }),
    ...(rightIndent === undefined ? {} : { indent: { right: rightIndent } }),
  };
}

/**
 * What a run says of itself; where its style says all, nothing; of a heading that its paragraph runs on from, its style. A Chinese run hints eastAsia, and its fonts stand in all four
 * slots, its own or those of the paragraph's style: quotes and dashes follow the Chinese font, ASCII letters and digits the
 * Latin one (ECMA-376 17.3.2.26). A Latin run has no hint and keeps its quotes in the Latin font.
 */
export function runOptions(kind: RunKind, profile: Profile, { size, spacingTwips }: OwnNumbers = {}): IRunOptions {
  const { font, script, mark } = kind;
  const style = isHeadingFont(font) ? font : undefined;
  const fonts = {
    ...(font === 'own' || isHeadingFont(font) ? {} : fourSlots(profile, font)),
    ...(script === 'chinese' ? { hint: 'eastAsia' } : {}),
    ...(script === 'latin' ? { hAnsi: profile.latinFont } : {}),
  };
  return {
    ...(style ? { style } : {}),
    ...(Object.keys(fonts).length > 0 ? { font: fonts } : {}),
    ...(size ? { size: size.sizePt * 2, scale: size.scale } : {}),
    ...(spacingTwips === undefined ? {} : { characterSpacing: spacingTwips }),
    ...(mark === 'unmarked' ? {} : { highlight: markHighlight[mark] }),
  };
}

/** The numbers of a run that follow from its text. */
type OwnNumbers = Partial<Pick<Run, 'size' | 'spacingTwips'>>;

/** The Latin font for ASCII and complex scripts, a Chinese one for everything else. */
export function fourSlots({ fonts, latinFont }: Profile, font: FontKind) {
  return { ascii: latinFont, hAnsi: fonts[font], eastAsia: fonts[font], cs: latinFont };
}

/** A table with fixed columns. */
export function tableOptions(columnTwips: readonly number[], total: number): Omit<ITableOptions, 'rows'> {
  return {
    width: { size: total, type: WidthType.DXA },
    columnWidths: [...columnTwips],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The table that holds a joint authority mark: no lines. */
export function jointMarkOptions(columnTwips: readonly number[], total: number): Omit<ITableOptions, 'rows'> {
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  return { ...tableOptions(columnTwips, total), borders, margins: { left: 0, right: 0 } };
}

/** A cell of a joint mark, with room above it. */
export function jointMarkCell(twips: number, above: number): Omit<ITableCellOptions, 'children'> {
  return { ...cellOptions(twips), margins: { top: above, left: 0, right: 0 } };
}

/** A row does not break across pages unless it is taller than one; the head is repeated on each. */
export function rowOptions(kind: 'head' | 'row' | 'tall'): Omit<ITableRowOptions, 'children'> {
  if (kind === 'tall') return {};
  return kind === 'head' ? { cantSplit: true, tableHeader: true } : { cantSplit: true };
}

/** A cell; `columns` are how many it takes. */
export function cellOptions(twips: number, columns = 1): Omit<ITableCellOptions, 'children'> {
  const span = columns > 1 ? { columnSpan: columns } : {};
  return { width: { size: twips, type: WidthType.DXA }, verticalAlign: 'center', ...span };
}

/** Exact line pitch, as every paragraph has it. */
export function exactLine(linePt: number) {
  return { line: twipsOfPt(linePt), lineRule: LineRuleType.EXACT };
}
