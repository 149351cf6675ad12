import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  type ITableCellOptions,
  type ITableOptions,
  type ITableRowOptions,
  LineRuleType,
  TableLayoutType,
  WidthType,
} from 'docx';
import { chineseFonts, latinFont } from '../layout/fonts.ts';
import { markHighlight } from '../layout/marks.ts';
import { paragraphStyles, type StyleKey } from '../layout/styles.ts';
import { twipsOfPt } from '../layout/units.ts';
import type { RunKind } from './run-kind.ts';
import { textAreaTwips } from './text-area.ts';

/** What a paragraph of a kind says of itself; everything else is in its style. `gapLines` are blank lines before it. */
export function paragraphOptions(style: StyleKey, gapLines: number, rightIndent?: number): IParagraphOptions {
  return {
    style,
    ...(gapLines > 0 ? { spacing: { before: twipsOfPt(paragraphStyles[style].linePt) * gapLines } } : {}),
    ...(rightIndent === undefined ? {} : { indent: { right: rightIndent } }),
  };
}

/**
 * What a run says of itself. A Chinese run names its fonts in all four slots and hints eastAsia: quotes and dashes follow
 * the Chinese font, ASCII letters and digits the Latin one (ECMA-376 17.3.2.26). A Latin run has no hint and keeps its
 * quotes in the Latin font.
 */
export function runOptions({ font, script, mark }: RunKind): IRunOptions {
  const chinese = chineseFonts[font];
  return {
    font:
      script === 'chinese' ? { ...fourSlots(chinese), hint: 'eastAsia' } : { ...fourSlots(chinese), hAnsi: latinFont },
    ...(mark ? { highlight: markHighlight[mark] } : {}),
  };
}

/** The Latin font for ASCII and complex scripts, a Chinese one for everything else. */
export function fourSlots(chinese: string) {
  return { ascii: latinFont, hAnsi: chinese, eastAsia: chinese, cs: latinFont };
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
