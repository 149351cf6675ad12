import { type ParagraphStyle, reportText } from './paragraph-style.ts';
import type { Profile } from './profile.ts';

/** The kinds of paragraph from the title to the annexes; GB/T 9704—2012 7.3, clauses beside each. */
export function mainStyles(profile: Profile) {
  const { linePt, boldLevels } = profile;
  const text = reportText(profile);
  const heading = { ...text, alignment: 'both', firstLineCharacters: 2, keepWithNext: true } as const;
  const headline = { font: 'title', sizePt: 22, alignment: 'center', linePt, keepWithNext: true } as const;
  const bold = (level: number) => (boldLevels.includes(level) ? { bold: true } : {});
  return {
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
  } as const satisfies Record<string, ParagraphStyle>;
}
