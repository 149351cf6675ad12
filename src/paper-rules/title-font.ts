import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { familyOf, isSet, lookOf, mainText, pathOf, sizeName } from './look.ts';

export const titleFont = {
  id: 'title-font',
  severity: 'notice',
  tags: ['typesetting'],
  title: '标题用2号小标宋',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.1（一般）',
  why: '标题一般用2号小标宋体字。一份文稿只提一次。',
  reads: 'paper',
  check: (paper, { fonts }) => {
    if (!isSet(paper)) return [];
    const right = familyOf(fonts.title);
    const wrong = mainText(paper, 'title').flatMap((entry): Finding[] => {
      const { family, font, sizePt } = lookOf(entry.paragraph, entry.start, entry.end);
      if ((family === undefined && sizePt === undefined) || (family === right && sizePt === size)) return [];
      return [{ path: pathOf(entry), message: `标题是${sizeName(sizePt)}${font ?? ''}，一般用2号${right}` }];
    });
    return wrong.slice(0, 1);
  },
} satisfies PaperRule;

const size = 22;
