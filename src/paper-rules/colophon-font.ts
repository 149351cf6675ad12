import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { familyOf, isSet, lookOf, pathOf, sizeName } from './look.ts';

export const colophonFont = {
  id: 'colophon-font',
  severity: 'notice',
  tags: ['typesetting'],
  title: '版记用4号仿宋',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.4.2、7.4.3（一般）',
  why: '抄送机关、印发机关和印发日期一般用4号仿宋体字。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的有${findings.length}行`,
  check: (paper, { fonts }) => {
    if (!isSet(paper)) return [];
    const right = familyOf(fonts.body);
    return paper.outline.flatMap((entry): Finding[] => {
      if (entry.role !== 'colophon') return [];
      const { family, font, sizePt } = lookOf(entry.paragraph, entry.start, entry.end);
      if ((family === undefined && sizePt === undefined) || (family === right && sizePt === size)) return [];
      return [{ path: pathOf(entry), message: `版记是${sizeName(sizePt)}${font ?? ''}，一般用4号${right}` }];
    });
  },
} satisfies PaperRule;

const size = 14;
