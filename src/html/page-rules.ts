import { page, pageNumber } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { fontStack } from './font-stack.ts';

const { sizePt, underTextAreaMm, indentCharacters } = pageNumber;
/** What stands on both sides of a page number, and between it and the text. */
const beside = `${indentCharacters * sizePt}pt`;
const above = `calc(${underTextAreaMm}mm - ${sizePt / 2}pt)`;

/** The sheet of paper: A4, its margins, its page numbers; GB/T 9704—2012 5.2.1, 7.5. */
export function pageRules(profile: Profile): string {
  const { marginTopMm, marginBottomMm, colophonOnEvenPage } = profile;
  const number = `{${numberText(profile)};padding:${above} ${beside} 0}`;
  return `
@page{size:A4;margin:${marginTopMm}mm ${page.marginRightMm}mm ${marginBottomMm}mm ${page.marginLeftMm}mm}
@page:right{@bottom-right${number}}
@page:left{@bottom-left${number}}
${widePage(profile)}
@page colophon:right{@bottom-right{content:none}}
@page colophon:left{@bottom-left{content:none}}
${colophonOnEvenPage ? evenPage(profile) : ''}`.trim();
}

/** — 1 — in 宋体 14 pt. */
function numberText(profile: Profile): string {
  const { pageNumberSpace: space } = profile;
  const font = `${sizePt}pt/${sizePt}pt ${fontStack(profile, 'pageNumber')}`;
  return `font:${font};vertical-align:top;content:"—${space}" counter(page) "${space}—"`;
}

/**
 * The upright page turned a quarter to the right: its left edge is the upper one, and the number turns with it, on odd pages
 * to the lower end of the sheet's left edge, on even ones to the upper; 8.
 */
function widePage(profile: Profile): string {
  const number = `${numberText(profile)};writing-mode:vertical-rl;padding:${beside} ${above} ${beside} 0`;
  return `
@page wide{size:A4 landscape;margin:${page.marginLeftMm}mm ${profile.marginTopMm}mm ${page.marginRightMm}mm ${profile.marginBottomMm}mm}
@page wide:right{@bottom-right{content:none}@left-bottom{${number};text-align:end}}
@page wide:left{@bottom-left{content:none}@left-top{${number};text-align:start}}`.trim();
}

/**
 * Chromium knows no break to an even page. So an odd page of the colophon is no higher than the hair's breadth that stands
 * before it, and the colophon goes over to the even one; 7.5.
 */
function evenPage({ marginBottomMm }: Profile): string {
  return `
@page colophon:right{margin-top:${page.heightMm - marginBottomMm - 1}mm}
@media print{.last-page::before{content:"";display:block;height:.1mm}}`.trim();
}
