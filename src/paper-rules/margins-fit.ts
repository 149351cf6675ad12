import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { page, textArea } from '../layout/page.ts';
import { twipsOfMm } from '../layout/units.ts';
import { inMm } from './millimetres.ts';

export const marginsFit = {
  id: 'margins-fit',
  severity: 'warning',
  tags: ['typesetting'],
  title: '页边距符合版心尺寸',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 5.2.1（必须）',
  why: '天头37毫米，订口28毫米，版心156毫米×225毫米。差1毫米以内不算；横排的页、只有版记的页不看；只看每种页面的第一节。',
  reads: 'paper',
  check: ({ document }, { marginTopMm }) => {
    const first = document.sections.find(({ page: { widthTwips, heightTwips } }) => widthTwips <= heightTwips);
    if (!first) return [];
    const { widthTwips, heightTwips, topTwips, bottomTwips, leftTwips, rightTwips, gutterTwips } = first.page;
    return [
      ...misfit('天头（上边距）', Math.abs(topTwips), marginTopMm),
      ...misfit('订口（左边距）', leftTwips + gutterTwips, page.marginLeftMm),
      ...misfit('版心宽度', widthTwips - leftTwips - rightTwips - gutterTwips, textArea.widthMm),
      ...misfit('版心高度', heightTwips - Math.abs(topTwips) - Math.abs(bottomTwips), textArea.heightMm),
    ];
  },
} satisfies PaperRule;

function misfit(name: string, twips: number, mm: number): Finding[] {
  if (Math.abs(twips - twipsOfMm(mm)) <= twipsOfMm(1)) return [];
  return [{ path: '', message: `${name}是${inMm(twips)}，应为${mm}毫米` }];
}
