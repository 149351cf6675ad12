import { authorityMark, redSeparator } from '../layout/header.ts';
import { page, pageNumber } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';

/**
 * The style sheet of a page of its own: one sheet on screen, A4 with the standard's text area on paper. The numbers are
 * those of the .docx, from the same profile.
 */
export function styleSheet(profile: Profile): string {
  const { marginTopMm, marginBottomMm, linePt, characterSpacingTwips, fonts, latinFont, redSeparatorPt } = profile;
  const family = (font: string) => `"${latinFont}","${font}"`;
  const number = `font:${pageNumber.sizePt}pt "${fonts.pageNumber}";content:"—${profile.pageNumberSpace}" counter(page) "${profile.pageNumberSpace}—"`;
  return [
    `@page{size:A4;margin:${marginTopMm}mm ${page.marginRightMm}mm ${marginBottomMm}mm ${page.marginLeftMm}mm}`,
    `@page:right{@bottom-right{${number}}}@page:left{@bottom-left{${number}}}`,
    `body{margin:0;color:#000;font:16pt/${linePt}pt ${family(fonts.body)},FangSong,serif;letter-spacing:${characterSpacingTwips / 20}pt;`,
    'text-align:justify;text-autospace:no-autospace;line-break:strict;widows:1;orphans:1}',
    `@media screen{body{background:#eee}main{background:#fff;width:156mm;margin:8mm auto;padding:${marginTopMm}mm ${page.marginRightMm}mm ${marginBottomMm}mm ${page.marginLeftMm}mm}}`,
    'p,h1,h2,h3,h4,h5{margin:0;font-size:16pt;font-weight:normal;text-indent:2em}',
    `h1,.annex-title{font:22pt/${linePt}pt ${family(fonts.title)},serif;text-align:center;text-indent:0;margin:0 0 ${linePt}pt;letter-spacing:0;break-after:avoid}`,
    `h2,.level-1,.annex-mark{font-family:${family(fonts.levelOne)},SimHei,sans-serif}`,
    `h3,.level-2,.byline,.signatories .names{font-family:${family(fonts.levelTwo)},KaiTi,serif}`,
    'h2,h3,h4,h5{break-after:avoid}strong{font-weight:normal}',
    `.header-block{margin-bottom:${2 * linePt}pt}.header-block p{text-indent:0}.classification,.urgency,.draft-mark{font-family:${family(fonts.levelOne)},SimHei,sans-serif}`,
    `.authority-mark{color:#${redSeparator.color};font:40pt/1.25 ${family(fonts.title)},serif;text-align:center;margin:${authorityMark.underTextAreaTopMm}mm 0 ${2 * linePt}pt;letter-spacing:0}`,
    '.joint{display:flex;justify-content:center;align-items:center;font-size:34pt}.joint .names{display:flex;flex-direction:column}.joint .name{text-align-last:justify}.joint .suffix{margin-left:.5em}',
    `.number-line{display:flex;justify-content:space-between;padding:0 1em ${redSeparator.underNumberMm}mm;border-bottom:${redSeparatorPt}pt solid #${redSeparator.color}}`,
    '.byline,.main-recipients,.annex-mark{text-indent:0}.byline{text-align:center}',
    `.annex-note{margin-top:${linePt}pt;padding-left:5em;text-indent:-3em}.annex-note ol{margin:0;padding-left:1em;text-indent:0}`,
    `.signature{margin-top:${linePt}pt;break-inside:avoid}.signature p{text-align:right;text-indent:0;padding-right:2em}.sealed{margin-top:${2 * linePt}pt}.sealed p{padding-right:4em}`,
    '.annex-mark,.appendix{break-before:page}',
    'table{width:100%;border-collapse:collapse;font-size:12pt;line-height:18pt}th,td{border:.5pt solid #000;padding:0 .3em;text-align:center;font-weight:normal;break-inside:avoid}thead{display:table-header-group}',
    '.colophon{margin-top:2em;border-top:.35mm solid;border-bottom:.35mm solid;break-inside:avoid}.colophon p{font-size:14pt;line-height:21pt;text-indent:0;padding:0 1em}.cc+.printing{border-top:.25mm solid}.printing{display:flex;justify-content:space-between}',
    'mark.gap{background:#ff0}mark.unverified{background:#0ff}mark.note{background:#ddd}',
  ].join('\n');
}
