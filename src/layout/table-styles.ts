import type { ParagraphStyle } from './paragraph-style.ts';
import { tableText } from './table.ts';

const { sizePt, linePt } = tableText;

/** The kinds of paragraph in a table, which the standard leaves open. */
export const tableStyles = {
  tableHead: { name: '表头文字', font: 'levelOne', sizePt, alignment: 'center', linePt },
  tableCell: { name: '表格文字', font: 'body', sizePt, alignment: 'center', linePt },
  tableText: { name: '表格文字（左）', font: 'body', sizePt, alignment: 'left', linePt },
  /** Under a table, no larger than what it explains. */
  tableNote: { name: '表注', font: 'body', sizePt, alignment: 'left', linePt },
} as const satisfies Record<string, ParagraphStyle>;
