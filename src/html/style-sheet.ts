import { redSeparator, separatorSpacePt } from '../layout/header.ts';
import { markHighlight } from '../layout/marks.ts';
import { page } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { stylesOf } from '../layout/styles.ts';
import { fontStack, latinFace } from './font-stack.ts';
import { pageRules } from './page-rules.ts';

/**
 * The style sheet of a page of its own: one sheet on screen, A4 with the standard's text area on paper. The numbers are
 * those of the .docx, from the same profile.
 */
export function styleSheet(profile: Profile): string {
  return [
    latinFace(profile),
    pageRules(profile),
    textRules(profile),
    headingRules(profile),
    headerRules(profile),
    endRules,
    tableRules(profile),
    colophonRules(profile),
    screenRules(profile),
  ].join('\n');
}

/** 5.2.2, 5.2.3: what a browser would trim, widen or break otherwise is as wide as the .docx has it. */
function textRules(profile: Profile): string {
  const { linePt, characterSpacingTwips } = profile;
  const highlights = Object.entries(markHighlight).map(([kind, color]) => `mark.${kind}{background:${color}}`);
  return `
body{margin:0;color:#000;font:16pt/${linePt}pt ${fontStack(profile, 'body')};letter-spacing:${characterSpacingTwips / 20}pt;
text-align:justify;text-autospace:no-autospace;text-spacing-trim:space-all;line-break:strict;overflow-wrap:anywhere;orphans:1;widows:1}
p,h1,h2,h3,h4,h5,h6{margin:0;font-size:16pt;font-weight:normal;text-indent:2em}
.main-recipients,.annex-mark{text-indent:0}
mark{color:inherit;print-color-adjust:exact}${highlights.join('')}`.trim();
}

/** 7.3.1, 7.3.3; no heading is the last line of a page, and none ends in a line of one character. */
function headingRules(profile: Profile): string {
  const { linePt, boldLevels } = profile;
  const bold = [1, 2, 3, 4].filter((level) => boldLevels.includes(level)).map((level) => `.level-${level}`);
  return `
h1,h2,h3,h4,h5,h6,.byline,.annex-mark{break-after:avoid;break-inside:avoid;text-wrap:pretty}
h1,.annex-title{font:22pt/${linePt}pt ${fontStack(profile, 'title')};text-align:center;text-indent:0;letter-spacing:0}
.byline{font-family:${fontStack(profile, 'levelTwo')};text-align:center;text-indent:0}
.level-1,.annex-mark{font-family:${fontStack(profile, 'levelOne')}}
.level-2{font-family:${fontStack(profile, 'levelTwo')}}
strong{font-weight:normal}${bold.length > 0 ? `\n${bold.join()}{font-weight:bold}` : ''}
.annex-mark,.appendix{break-before:page}`.trim();
}

/** 7.2; the mark's size and place follow from the document. */
function headerRules(profile: Profile): string {
  const color = `#${redSeparator.color}`;
  return `
.header-block p{text-indent:0}
.classification,.urgency,.draft-mark{font-family:${fontStack(profile, 'levelOne')}}
.header-block .authority-mark{display:flex;justify-content:center;align-items:center;white-space:nowrap;color:${color};font-family:${fontStack(profile, 'title')};letter-spacing:0}
.joint .names{display:grid}.joint .names span{text-align-last:justify}.joint .suffix{margin-left:.5em}
.number-line{display:flex;justify-content:center;align-items:end;margin-top:${2 * profile.linePt}pt;padding:0 1em ${separatorSpacePt(profile)}pt;border-bottom:${profile.redSeparatorPt}pt solid ${color}}
.number-line:has(.signatories){justify-content:space-between}
.signatories{display:flex}.signatories .names{display:grid;column-gap:1em;font-family:${fontStack(profile, 'levelTwo')}}
.signatories .names:has(:nth-child(2)){grid-template-columns:auto auto}.signatories .names span{text-align-last:justify}`.trim();
}

/**
 * 7.3.4 to 7.3.6. Sealed: the date ends four characters from the right, the names stand over its middle, side by side under
 * their seals; unsealed: the authority ends two from the right, the date begins two further than it. Never without text.
 */
const endRules = `
.annex-note{display:flex;padding-left:2em;white-space:nowrap;break-inside:avoid}.annex-note>*{white-space:normal}
.annex-note p{text-indent:0}.numbered p{padding-left:1em;text-indent:-1em}
.signature{display:grid;width:max-content;max-width:100%;margin-left:auto;break-inside:avoid}.signature p{text-indent:0}
.signature:not(.sealed){padding-right:2em}.signature:not(.sealed) .date{padding-left:2em}
.sealed{grid-template-columns:repeat(2,auto) minmax(4em,1fr) auto minmax(4em,1fr);text-align:center}
.sealed .authority{grid-area:1/3/auto/6}.sealed .authority:has(+.authority){grid-area:1/2;min-width:43mm}.sealed .authority:has(+*+.authority){grid-area:1/1}
.sealed .date{grid-area:2/4}
:has(+.signature),:has(+*+.signature){break-after:avoid}.note{break-before:avoid}`.trim();

/** 表格: the standard leaves its text open; the head is repeated on every page. A catalogue's names look like its values. */
function tableRules(profile: Profile): string {
  const { sizePt, linePt } = stylesOf(profile).tableCell;
  return `
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:${sizePt}pt;line-height:${linePt}pt;letter-spacing:0;text-align:center}
th,td{box-sizing:border-box;border:.5pt solid;padding:0 5pt;font-weight:normal}thead th{font-family:${fontStack(profile, 'levelOne')}}td.text{text-align:left}
thead{display:table-header-group}tr{break-inside:avoid}
.table-note{font-size:${sizePt}pt;line-height:${linePt}pt;letter-spacing:0;text-align:left;text-indent:0}`.trim();
}

/** 7.4: the last line stands on the lower edge of the text area, on a page of its own without number. */
function colophonRules(profile: Profile): string {
  const { sizePt, linePt } = stylesOf(profile).printing;
  const height = page.heightMm - profile.marginTopMm - profile.marginBottomMm;
  return `
.colophon p{font-size:${sizePt}pt;line-height:${linePt}pt;letter-spacing:0;text-indent:0;border-bottom:.35mm solid;padding:0 1em}
.colophon p:first-child{border-top:.35mm solid}
.colophon .cc{padding-left:4em;text-indent:-3em}.cc:has(+.printing){border-bottom-width:.25mm}
.printing{display:flex;justify-content:space-between}
@media print{.last-page{page:colophon;break-before:left}
.colophon{height:${height - 0.2}mm;display:flex;flex-direction:column;justify-content:end;break-inside:avoid}}`.trim();
}

function screenRules({ marginTopMm, marginBottomMm, linePt }: Profile): string {
  const { widthMm, marginLeftMm, marginRightMm } = page;
  return `
@media screen{body{background:#eee}
main{box-sizing:border-box;max-width:${widthMm}mm;margin:8mm auto;padding:${marginTopMm}mm ${marginRightMm}mm ${marginBottomMm}mm ${marginLeftMm}mm;background:#fff}
.annex-mark,.appendix,.last-page{margin-top:${3 * linePt}pt}}
@media screen and (max-width:${widthMm}mm){main{margin:0;padding:8mm 5vw}h1 br,.annex-title br{display:none}.table{overflow-x:auto}
.number-line{flex-wrap:wrap}.header-block .authority-mark{font-size:7vw;line-height:1.4;margin-top:${linePt}pt}}`.trim();
}
