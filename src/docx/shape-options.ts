import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  type ITableCellOptions,
  type ITableOptions,
  type ITableRowOptions,
  LineRuleType,
  OverlapType,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  TableAnchorType,
  TableLayoutType,
  WidthType,
} from 'docx';
import type { FontKind } from '../layout/fonts.ts';
import type { MarkSize } from '../layout/header.ts';
import { markHighlight } from '../layout/marks.ts';
import { textAreaTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { eighthsOfMm, twipsOfPt } from '../layout/units.ts';
import type { Line } from './line.ts';
import type { RunKind } from './run-kind.ts';

/** What a paragraph says of itself; everything else is in its style. */
export function paragraphOptions(line: Omit<Line, 'spans'>): IParagraphOptions {
  const { style, before, after, rightIndent, tabs, keepNext } = line;
  const spacing = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  return {
    style,
    ...(keepNext ? { keepNext } : {}),
    ...(tabs ? { tabStops: tabs.map(({ kind, twips }) => ({ type: kind, position: twips })) } : {}),
    ...(before === undefined && after === undefined ? {} : { spacing }),
    ...(rightIndent === undefined ? {} : { indent: { right: rightIndent } }),
  };
}

/**
 * What a run says of itself. A Chinese run hints eastAsia, and its fonts stand in all four slots, its own or those of the
 * paragraph's style: quotes and dashes follow the Chinese font, ASCII letters and digits the Latin one (ECMA-376
 * 17.3.2.26). A Latin run has no hint and keeps its quotes in the Latin font.
 */
export function runOptions({ font, script, mark }: RunKind, profile: Profile, size?: MarkSize): IRunOptions {
  const fonts = font === 'own' ? {} : fourSlots(profile, font);
  return {
    font: script === 'chinese' ? { ...fonts, hint: 'eastAsia' } : { ...fonts, hAnsi: profile.latinFont },
    ...(size ? { size: size.sizePt * 2, scale: size.scale } : {}),
    ...(mark ? { highlight: markHighlight[mark] } : {}),
  };
}

/** The Latin font for ASCII and complex scripts, a Chinese one for everything else. */
export function fourSlots({ fonts, latinFont }: Profile, font: FontKind) {
  return { ascii: latinFont, hAnsi: fonts[font], eastAsia: fonts[font], cs: latinFont };
}

/** A table across the text area with fixed columns. */
export function tableOptions(columnTwips: readonly number[]): Omit<ITableOptions, 'rows'> {
  return {
    width: { size: textAreaTwips, type: WidthType.DXA },
    columnWidths: [...columnTwips],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The table that holds a joint authority mark: no lines. */
export function jointMarkOptions(columnTwips: readonly number[], total: number): Omit<ITableOptions, 'rows'> {
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const width = { size: total, type: WidthType.DXA };
  return { ...tableOptions(columnTwips), width, borders, margins: { left: 0, right: 0 } };
}

/** A cell of a joint mark, with room above it. */
export function jointMarkCell(twips: number, above: number): Omit<ITableCellOptions, 'children'> {
  return { ...cellOptions(twips), margins: { top: above, left: 0, right: 0 } };
}

/**
 * The colophon: its lines as wide as the text area, 0.35 mm first and last, 0.25 mm between (7.4.1); the last on the text
 * area's lower edge.
 */
export function colophonOptions(): Omit<ITableOptions, 'rows'> {
  const strong = { style: BorderStyle.SINGLE, size: eighthsOfMm(0.35), color: '000000' };
  const thin = { style: BorderStyle.SINGLE, size: eighthsOfMm(0.25), color: '000000' };
  return {
    ...tableOptions([textAreaTwips]),
    borders: { top: strong, bottom: strong, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    margins: { left: 0, right: 0 },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
    },
  };
}

/** A row does not break across pages; the head is repeated on each. */
export function rowOptions(isHead: boolean): Omit<ITableRowOptions, 'children'> {
  return isHead ? { cantSplit: true, tableHeader: true } : { cantSplit: true };
}

export function cellOptions(twips: number): Omit<ITableCellOptions, 'children'> {
  return { width: { size: twips, type: WidthType.DXA }, verticalAlign: 'center' };
}

/** Exact line pitch, as every paragraph has it. */
export function exactLine(linePt: number) {
  return { line: twipsOfPt(linePt), lineRule: LineRuleType.EXACT };
}
