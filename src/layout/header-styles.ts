import { crowdedMarkLinePt, jointMarkLinePt, markLinePt, redSeparator, separatorSpacePt } from './header.ts';
import { type ParagraphStyle, reportText } from './paragraph-style.ts';
import type { Profile } from './profile.ts';

/** The kinds of paragraph above the red separator; GB/T 9704—2012 7.2, clauses beside each. */
export function headerStyles(profile: Profile) {
  const text = reportText(profile);
  const corner = { ...text, alignment: 'left', keepWithNext: true } as const;
  const mark = {
    font: 'title',
    sizePt: 48,
    linePt: markLinePt,
    color: redSeparator.color,
    keepWithNext: true,
  } as const;
  const under = { widthPt: profile.redSeparatorPt, spacePt: separatorSpacePt(profile), color: redSeparator.color };
  return {
    /** 7.2.1 to 7.2.3 */
    copyNumber: { ...corner, name: '份号', font: 'body' },
    corner: { ...corner, name: '密级和紧急程度', font: 'levelOne' },
    /** 7.2.4 */
    authorityMark: { ...mark, name: '发文机关标志', alignment: 'center' },
    jointMark: { ...mark, name: '联合发文机关标志', alignment: 'distribute', linePt: jointMarkLinePt },
    crowdedMark: { ...mark, name: '联合发文机关标志（多机关）', alignment: 'distribute', linePt: crowdedMarkLinePt },
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
  } as const satisfies Record<string, ParagraphStyle>;
}
