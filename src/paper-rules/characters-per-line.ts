import type { PaperRule } from '../check/paper-rule.ts';
import { fullPage, textArea } from '../layout/page.ts';
import { twipsOfMm } from '../layout/units.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { isSet, mainText, mostOf } from './look.ts';

export const charactersPerLine = {
  id: 'characters-per-line',
  severity: 'notice',
  tags: ['typesetting'],
  title: '每行28字',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 5.2.3（一般）',
  why: '156毫米的版心排28个3号字，字符间距加宽、紧缩或者缩放了就排不准。差半个字以内不算；字号、版心不对的，由别的规则提出。',
  reads: 'paper',
  check: (paper) => {
    const found = isSet(paper) ? charactersIn(paper) : undefined;
    if (found === undefined || Math.abs(found - fullPage.characters) < 0.6) return [];
    return [{ path: '', message: `正文每行约${Math.round(found * 10) / 10}字，一般每行28字` }];
  },
} satisfies PaperRule;

const size = 16;

/** How many characters of the body stand on a line of 156 mm, as most of them are set. */
function charactersIn(paper: ForeignPaper): number | undefined {
  const runs = mainText(paper, 'text', 'heading').flatMap(({ paragraph }) => paragraph.runs);
  const format = mostOf(runs);
  if (format?.sizePt !== size) return undefined;
  const { spacingTwips = 0, scale = 100 } = format;
  const grid = paper.document.sections[0]?.page.grid;
  const widened = /chars/i.test(grid?.type ?? '') ? (grid?.charSpace ?? 0) / 4096 : 0;
  return twipsOfMm(textArea.widthMm) / ((size + widened) * 20 * (scale / 100) + spacingTwips);
}
