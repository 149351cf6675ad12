import type { PaperRule } from '../check/paper-rule.ts';
import { isSet, runsIn } from './look.ts';
import { isPageNumber, numberedFeet } from './numbered-feet.ts';

export const pagesNumbered = {
  id: 'pages-numbered',
  severity: 'warning',
  tags: ['typesetting'],
  title: '页码齐全',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.5（必须）',
  why: '页码编排在版心下边缘之下，数字左右各放一条一字线，写作“— 1 —”。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper) || paper.document.sections.length === 0) return [];
    const [first] = numberedFeet(paper);
    if (!first) {
      const heads = paper.document.sections.flatMap(({ headers }) => Object.values(headers));
      const isAbove = heads.some((blocks) => runsIn(blocks ?? []).some(isPageNumber));
      return [{ path: '', message: isAbove ? '页码在页眉里，应在版心下边缘之下' : '没有页码' }];
    }
    if (/[—–―－]/u.test(first.words) || first.page.numberFormat === 'numberInDash') return [];
    const isHyphen = /-/.test(first.words);
    return [{ path: '', message: isHyphen ? '页码两边是短横“-”，应为一字线“—”' : '页码两边没有一字线' }];
  },
} satisfies PaperRule;
