import type { FontKind } from './fonts.ts';
import { bodyPitch } from './page.ts';

/** How one kind of paragraph is set. Lengths in characters are of its own size. */
export interface ParagraphStyle {
  /** The style's name in Word's list. */
  readonly name: string;
  readonly font: FontKind;
  readonly sizePt: number;
  readonly alignment: 'left' | 'both' | 'center' | 'right';
  readonly firstLineCharacters?: number;
  /** Indent of the lines after the first, and how far the first hangs out of it. */
  readonly leftCharacters?: number;
  readonly hangingCharacters?: number;
  /** Outline level from 0, for Word's navigation. */
  readonly outlineLevel?: number;
  readonly keepWithNext?: boolean;
  readonly linePt: number;
  readonly characterSpacingTwips?: number;
  readonly pageBreakBefore?: boolean;
  readonly spaceAfterLines?: number;
}

const text = { sizePt: 16, linePt: bodyPitch.linePt, characterSpacingTwips: bodyPitch.characterSpacingTwips } as const;
const heading = { ...text, alignment: 'both', firstLineCharacters: 2, keepWithNext: true } as const;
const headline = {
  font: 'title',
  sizePt: 22,
  alignment: 'center',
  linePt: bodyPitch.linePt,
  keepWithNext: true,
} as const;

/** Every kind of paragraph; GB/T 9704—2012, clauses beside each. */
export const paragraphStyles = {
  /** 7.3.1 */
  title: { ...headline, name: '公文标题' },
  /** 7.3.2 */
  mainRecipients: { ...text, name: '主送机关', font: 'body', alignment: 'both' },
  /** 7.3.3 */
  body: { ...text, name: '公文正文', font: 'body', alignment: 'both', firstLineCharacters: 2 },
  levelOne: { ...heading, name: '一级标题', font: 'levelOne', outlineLevel: 0 },
  levelTwo: { ...heading, name: '二级标题', font: 'levelTwo', outlineLevel: 1 },
  levelThree: { ...heading, name: '三级标题', font: 'body', outlineLevel: 2 },
  levelFour: { ...heading, name: '四级标题', font: 'body', outlineLevel: 3 },
  /** 7.3.4 */
  annexNote: { ...text, name: '附件说明', font: 'body', alignment: 'left', leftCharacters: 5, hangingCharacters: 3 },
  annexNoteNumbered: {
    ...text,
    name: '附件说明（首件）',
    font: 'body',
    alignment: 'left',
    leftCharacters: 6,
    hangingCharacters: 4,
  },
  annexNoteNext: {
    ...text,
    name: '附件说明（次件）',
    font: 'body',
    alignment: 'left',
    leftCharacters: 6,
    hangingCharacters: 1,
  },
  /** 7.3.5.2 */
  signature: { ...text, name: '发文机关署名', font: 'body', alignment: 'right', keepWithNext: true },
  /** 7.3.5.2, 7.3.5.4 */
  dateOfIssue: { ...text, name: '成文日期', font: 'body', alignment: 'right' },
  /** 7.3.7 */
  annexMark: {
    ...text,
    name: '附件标识',
    font: 'levelOne',
    alignment: 'left',
    pageBreakBefore: true,
    keepWithNext: true,
  },
  /** The blank line under it stands here and not among the gaps, since a table takes no space before it. */
  annexTitle: { ...headline, name: '附件标题', spaceAfterLines: 1 },
  /** The standard leaves the text of tables open. */
  tableHead: { name: '表头文字', font: 'levelOne', sizePt: 12, alignment: 'center', linePt: 18 },
  tableCell: { name: '表格文字', font: 'body', sizePt: 12, alignment: 'center', linePt: 18 },
  tableText: { name: '表格文字（左）', font: 'body', sizePt: 12, alignment: 'left', linePt: 18 },
} as const satisfies Record<string, ParagraphStyle>;

/** A kind of paragraph. */
export type StyleKey = keyof typeof paragraphStyles;
