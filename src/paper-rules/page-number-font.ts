import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { pageNumber } from '../layout/page.ts';
import { familyOf, sizeName } from './look.ts';
import { numberedFeet } from './numbered-feet.ts';

export const pageNumberFont = {
  id: 'page-number-font',
  severity: 'notice',
  tags: ['typesetting'],
  title: '页码用4号半角宋体阿拉伯数字',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.5（一般）',
  why: '页码一般用4号半角宋体阿拉伯数字，不用罗马数字、汉字数字。',
  reads: 'paper',
  check: (paper, { fonts }): Finding[] => {
    const [first] = numberedFeet(paper);
    if (!first) return [];
    const { sizePt, ascii } = first.run.format;
    const format = paper.document.sections[0]?.page.numberFormat ?? 'decimal';
    const isPlain =
      /^(?:decimal|numberInDash)$/.test(format) && !/\\\*\s*(?:roman|chinese)/i.test(first.run.field ?? '');
    const right = familyOf(fonts.pageNumber);
    return [
      ...(sizePt === undefined || sizePt === pageNumber.sizePt ? [] : [`页码是${sizeName(sizePt)}，一般用4号`]),
      ...(ascii === undefined || familyOf(ascii) === right ? [] : [`页码的字体是${ascii}，一般用${right}`]),
      ...(isPlain ? [] : ['页码不是阿拉伯数字']),
    ].map((message) => ({ path: '', message }));
  },
} satisfies PaperRule;
