import type { OfficialDocument } from '../document/node.ts';
import { figuresSheet } from './figures-sheet.ts';
import { missingSheet } from './missing-sheet.ts';
import type { CheckedFile, ReportContext } from './reporter.ts';
import { reviewSheet } from './review-sheet.ts';

type Sheet = (reports: readonly CheckedFile[], context: ReportContext) => OfficialDocument;

/** The papers that go with a check, by the names of their options. */
export const sheets = {
  'review-sheet': reviewSheet,
  'figures-sheet': figuresSheet,
  'missing-sheet': missingSheet,
} as const satisfies Readonly<Record<string, Sheet>>;

export type SheetName = keyof typeof sheets;

/** What each is called, in a file name as on its first line. */
export const sheetTitles: Readonly<Record<SheetName, string>> = {
  'review-sheet': '审核意见表',
  'figures-sheet': '数据核对表',
  'missing-sheet': '催报单',
};
