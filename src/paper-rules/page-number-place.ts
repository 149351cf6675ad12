import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { pageNumber } from '../layout/page.ts';
import { twipsOfMm } from '../layout/units.ts';
import { firstLineCharacters, rightCharacters } from './first-line.ts';
import { inMm } from './millimetres.ts';
import { type NumberedFoot, numberedFeet } from './numbered-feet.ts';

export const pageNumberPlace = {
  id: 'page-number-place',
  severity: 'warning',
  tags: ['typesetting'],
  title: '页码的位置合乎规定',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.5（必须）',
  why: '单页码居右空一字，双页码居左空一字；一字线上距版心下边缘7毫米，差3毫米以内不算。页码在文本框、图文框里的，看不出位置，不提。',
  reads: 'paper',
  check: (paper): Finding[] => {
    const feet = numberedFeet(paper);
    const [first] = feet;
    if (!first) return [];
    const sides = paper.document.settings.evenAndOdd
      ? feet.flatMap((foot) => sideFault(foot) ?? [])
      : ['单页码、双页码在同一边，应为单页码居右、双页码居左'];
    return [...sides, ...distanceFault(first)].map((message) => ({ path: '', message }));
  },
} satisfies PaperRule;

function sideFault({ side, paragraph }: NumberedFoot): string | undefined {
  if (!paragraph || side === 'first' || paragraph.format.isFramed) return undefined;
  if (paragraph.runs.some(({ text }) => /\t|\u3000| {2}/.test(text))) return undefined;
  const { alignment = 'left' } = paragraph.format;
  if (side === 'default') {
    if (alignment !== 'right') return '单页码没有居右';
    return rightCharacters(paragraph.format) < 0.5 ? '单页码的右边没有空一字' : undefined;
  }
  if (alignment === 'center' || alignment === 'right') return '双页码没有居左';
  return firstLineCharacters(paragraph.format) < 0.5 ? '双页码的左边没有空一字' : undefined;
}

/** From the text's lower edge to the middle of the number's line. */
function distanceFault({ page: { bottomTwips, footerTwips }, paragraph }: NumberedFoot): string[] {
  if (!paragraph || paragraph.format.isFramed) return [];
  const distance = Math.abs(bottomTwips) - footerTwips - twipsOfMm(2.8);
  if (Math.abs(distance - twipsOfMm(pageNumber.underTextAreaMm)) <= twipsOfMm(3)) return [];
  return [`页码距版心下边缘约${inMm(Math.max(0, distance))}，应为7毫米`];
}
