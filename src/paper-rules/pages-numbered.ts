import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, runsIn, sizeName } from './look.ts';

export const pagesNumbered = {
  id: 'pages-numbered',
  severity: 'warning',
  tags: ['typesetting'],
  title: '页码齐全',
  basis: 'GB/T 9704—2012 7.5（必须）',
  why: '页码用4号半角宋体阿拉伯数字，编排在版心下边缘之下，数字左右各放一条一字线；单页码居右空一字，双页码居左空一字。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper) || paper.document.sections.length === 0) return [];
    const feet = paper.document.sections.flatMap(({ footers }) => Object.values(footers));
    const numbered = feet.filter((blocks) => runsIn(blocks ?? []).some(isNumber));
    const places = paper.document.sections.flatMap(({ headers }) => Object.values(headers));
    if (numbered.length === 0) {
      const isAbove = places.some((blocks) => runsIn(blocks ?? []).some(isNumber));
      return [{ path: '', message: isAbove ? '页码在页眉里，应在版心下边缘之下' : '没有页码' }];
    }
    const words = runsIn(numbered[0] ?? [])
      .map(({ text }) => text)
      .join('');
    const size = runsIn(numbered[0] ?? []).find(isNumber)?.format.sizePt;
    return [
      ...(/[—–－-]/u.test(words) ? [] : ['页码两边没有一字线']),
      ...(size === undefined || size === 14 ? [] : [`页码是${sizeName(size)}，应为4号`]),
      ...(paper.document.settings.evenAndOdd ? [] : ['单页码、双页码在同一边，应为单页码居右、双页码居左']),
    ].map((message): Finding => ({ path: '', message }));
  },
} satisfies PaperRule;

function isNumber({ field = '' }: { readonly field?: string }): boolean {
  return /^PAGE\b/i.test(field);
}
