import type { FontKind } from './fonts.ts';
import { jointMarkLinePt, markLinePt, redSeparator, separatorSpacePt } from './header.ts';
import type { Profile } from './profile.ts';
import { tableText } from './table.ts';
import { eighthsOfMm } from './units.ts';

/** How one kind of paragraph is set. Lengths in characters are of its own size. */
export interface ParagraphStyle {
  /** The style's name in Word's list. */
  readonly name: string;
  readonly font: FontKind;
  readonly sizePt: number;
  readonly alignment: 'left' | 'both' | 'center' | 'right' | 'distribute';
  readonly firstLineCharacters?: number;
  /** Indent of the lines after the first, and how far the first hangs out of it. */
  readonly leftCharacters?: number;
  readonly hangingCharacters?: number;
  readonly rightCharacters?: number;
  /** Outline level from 0, for Word's navigation. */
  readonly outlineLevel?: number;
  readonly keepWithNext?: boolean;
  readonly linePt: number;
  readonly characterSpacingTwips?: number;
  readonly pageBreakBefore?: boolean;
  readonly bold?: boolean;
  readonly color?: string;
  /** A line above or under the paragraph. */
  readonly above?: Rule;
  readonly under?: Rule;
}

/** A line across the text area: its width, and how far from the text. */
export interface Rule {
  readonly widthPt: number;
  readonly spacePt: number;
  readonly color: string;
}

/** The lines of a colophon: 0.35 mm first and last, 0.25 mm between; GB/T 9704—2012 7.4.1. */
const strongRule: Rule = { widthPt: eighthsOfMm(0.35) / 8, spacePt: 0, color: '000000' };
const thinRule: Rule = { ...strongRule, widthPt: eighthsOfMm(0.25) / 8 };

/** A kind of paragraph. */
export type StyleKey = keyof ReturnType<typeof makeStyles>;

const made = new WeakMap<Profile, ReturnType<typeof makeStyles>>();

/** Every kind of paragraph as a profile has it; GB/T 9704—2012, clauses beside each. */
export function stylesOf(profile: Profile): ReturnType<typeof makeStyles> {
  const known = made.get(profile) ?? makeStyles(profile);
  made.set(profile, known);
  return known;
}

function makeStyles(profile: Profile) {
  const { linePt, characterSpacingTwips, boldLevels, redSeparatorPt } = profile;
  const text = { sizePt: 16, linePt, characterSpacingTwips } as const;
  const heading = { ...text, alignment: 'both', firstLineCharacters: 2, keepWithNext: true } as const;
  const headline = { font: 'title', sizePt: 22, alignment: 'center', linePt, keepWithNext: true } as const;
  const corner = { ...text, alignment: 'left', keepWithNext: true } as const;
  const mark = {
    font: 'title',
    sizePt: 48,
    linePt: markLinePt,
    color: redSeparator.color,
    keepWithNext: true,
  } as const;
  const colophon = {
    sizePt: colophonText.sizePt,
    linePt: colophonText.linePt,
    font: 'body',
    alignment: 'left',
  } as const;
  const bold = (level: number) => (boldLevels.includes(level) ? { bold: true } : {});
  const under = { widthPt: redSeparatorPt, spacePt: separatorSpacePt(profile), color: redSeparator.color };
  return {
    /** 7.2.1 to 7.2.3 */
    copyNumber: { ...corner, name: '份号', font: 'body' },
    corner: { ...corner, name: '密级和紧急程度', font: 'levelOne' },
    /** 7.2.4 */
    authorityMark: { ...mark, name: '发文机关标志', alignment: 'center' },
    jointMark: { ...mark, name: '联合发文机关标志', alignment: 'distribute', linePt: jointMarkLinePt },
    jointSuffix: { ...mark, name: '联合发文机关标志（文件）', alignment: 'right', linePt: jointMarkLinePt },
    /** 7.2.5, 7.2.6 */
    signatories: { ...text, name: '签发人', font: 'body', alignment: 'left', keepWithNext: true },
    /** The red separator stands under it, 7.2.7. */
    documentNumber: { ...text, name: '发文字号', font: 'body', alignment: 'left', keepWithNext: true, under },
    documentNumberAlone: {
      ...text,
      name: '发文字号（居中）',
      font: 'body',
      alignment: 'center',
      keepWithNext: true,
      under,
    },
    /** 7.3.1 */
    title: { ...headline, name: '公文标题' },
    /** 实务: a speech names its day and its reporter under the title. */
    byline: { ...text, name: '报告人', font: 'levelTwo', alignment: 'center', keepWithNext: true },
    /** 7.3.2 */
    mainRecipients: { ...text, name: '主送机关', font: 'body', alignment: 'both' },
    /** 7.3.3 */
    body: { ...text, name: '公文正文', font: 'body', alignment: 'both', firstLineCharacters: 2 },
    levelOne: { ...heading, ...bold(1), name: '一级标题', font: 'levelOne', outlineLevel: 0 },
    levelTwo: { ...heading, ...bold(2), name: '二级标题', font: 'levelTwo', outlineLevel: 1 },
    levelThree: { ...heading, ...bold(3), name: '三级标题', font: 'body', outlineLevel: 2 },
    levelFour: { ...heading, ...bold(4), name: '四级标题', font: 'body', outlineLevel: 3 },
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
    /** 7.3.5.2, 7.3.5.4; the date by its first character. */
    signature: { ...text, name: '发文机关署名', font: 'body', alignment: 'right', keepWithNext: true },
    dateOfIssue: { ...text, name: '成文日期', font: 'body', alignment: 'left' },
    /** 7.3.5.1: names and date stand by their middles. */
    sealedSignature: { ...text, name: '发文机关署名（盖章）', font: 'body', alignment: 'left', keepWithNext: true },
    sealedDate: { ...text, name: '成文日期（盖章）', font: 'body', alignment: 'left' },
    /** 7.3.6 */
    supplementaryNote: { ...text, name: '附注', font: 'body', alignment: 'left', firstLineCharacters: 2 },
    /** 7.3.7 */
    annexMark: {
      ...text,
      name: '附件标识',
      font: 'levelOne',
      alignment: 'left',
      pageBreakBefore: true,
      keepWithNext: true,
    },
    annexTitle: { ...headline, name: '附件标题' },
    /** Pages for the reviewer; no part of the document. */
    appendixTitle: { ...headline, name: '送审说明标题', pageBreakBefore: true },
    /** The standard leaves the text of tables open. */
    tableHead: {
      name: '表头文字',
      font: 'levelOne',
      sizePt: tableText.sizePt,
      alignment: 'center',
      linePt: tableText.linePt,
    },
    tableCell: {
      name: '表格文字',
      font: 'body',
      sizePt: tableText.sizePt,
      alignment: 'center',
      linePt: tableText.linePt,
    },
    tableText: {
      name: '表格文字（左）',
      font: 'body',
      sizePt: tableText.sizePt,
      alignment: 'left',
      linePt: tableText.linePt,
    },
    /** 7.4.2: one character from both sides, what follows the first line under the first name. */
    ccRecipients: { ...colophon, name: '抄送机关', above: strongRule },
    /** 7.4.3 */
    printing: { ...colophon, name: '印发机关和印发日期', above: strongRule, under: strongRule },
    printingUnderCopies: { ...colophon, name: '印发机关和印发日期（有抄送）', above: thinRule, under: strongRule },
    /** What Word wants behind a table or a frame that closes a document; nobody sees it. */
    anchor: { name: '版记锚点', font: 'body', sizePt: 1, alignment: 'left', linePt: 1 },
  } as const satisfies Record<string, ParagraphStyle>;
}

/** The kinds that stand in frames, the last on the text area's lower edge; 7.4.1. */
export const colophonStyles: readonly StyleKey[] = ['ccRecipients', 'printing', 'printingUnderCopies'];

/** The text of a colophon (7.4.2), and what its lines above and under a paragraph take together. */
export const colophonText = { sizePt: 14, linePt: 21, rulesPt: 2 } as const;
