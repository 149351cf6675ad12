import { page, pageNumber } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { fontStack } from './font-stack.ts';

/** The sheet of paper: A4, its margins, its page numbers; GB/T 9704—2012 5.2.1, 7.5. */
export function pageRules(profile: Profile): string {
  const { marginTopMm, marginBottomMm, pageNumberSpace: space, colophonOnEvenPage } = profile;
  const { sizePt, underTextAreaMm, indentCharacters } = pageNumber;
  const font = `${sizePt}pt/${sizePt}pt ${fontStack(profile, 'pageNumber')}`;
  const place = `vertical-align:top;padding:calc(${underTextAreaMm}mm - ${sizePt / 2}pt) ${indentCharacters * sizePt}pt 0`;
  const number = `{font:${font};${place};content:"—${space}" counter(page) "${space}—"}`;
  return `
@page{size:A4;margin:${marginTopMm}mm ${page.marginRightMm}mm ${marginBottomMm}mm ${page.marginLeftMm}mm}
@page:right{@bottom-right${number}}
@page:left{@bottom-left${number}}
@page colophon:right{@bottom-right{content:none}}
@page colophon:left{@bottom-left{content:none}}
${colophonOnEvenPage ? evenPage(profile) : ''}`.trim();
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
