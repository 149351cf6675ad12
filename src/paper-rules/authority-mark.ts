import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { familyOf, isSet, lookOf, mainText, pathOf } from './look.ts';
import { isRed } from './red.ts';

export const authorityMark = {
  id: 'authority-mark',
  severity: 'notice',
  tags: ['typesetting'],
  title: '发文机关标志居中，用红色小标宋',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.2.4（推荐）',
  why: '发文机关标志居中排布，推荐用小标宋体字、红色。是图片、表格的不看。',
  reads: 'paper',
  check: (paper, { fonts }) => {
    if (!isSet(paper)) return [];
    return mainText(paper, 'header').flatMap((entry): Finding[] => {
      if (!/文件$/u.test(entry.text.trim())) return [];
      const { paragraph, start, end } = entry;
      const { family, font, color } = lookOf(paragraph, start, end);
      const right = familyOf(fonts.title);
      return [
        ...(paragraph.format.alignment === 'center' || paragraph.format.alignment === 'distribute' ? [] : ['没有居中']),
        ...(family === undefined || family === right ? [] : [`用了${font}，推荐用${right}`]),
        ...(isRed(color) ? [] : ['不是红色']),
      ].map((fault) => ({ path: pathOf(entry), message: `发文机关标志${fault}` }));
    });
  },
} satisfies PaperRule;
