import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { familyOf, isSet, lookOf, mainText, pathOf, sizeName } from './look.ts';

export const bodyFont = {
  id: 'body-font',
  severity: 'notice',
  tags: ['typesetting'],
  title: '正文用3号仿宋',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 5.2.2、7.3.3（一般）',
  why: '标准写的是“一般用”，有专门规定的可以不同。表格、脚注不算；一份文稿只提一次。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的段落有${findings.length}段`,
  check: (paper, { fonts }) => {
    if (!isSet(paper)) return [];
    const right = familyOf(fonts.body);
    return mainText(paper, 'text', 'heading').flatMap((entry): Finding[] => {
      const { family, font, sizePt } = lookOf(entry.paragraph, entry.bodyStart, entry.end);
      if (family === undefined && sizePt === undefined) return [];
      if (family === right && sizePt === size) return [];
      return [{ path: pathOf(entry), message: `正文是${sizeName(sizePt)}${font ?? ''}，一般用3号${right}` }];
    });
  },
} satisfies PaperRule;

const size = 16;
