import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, pathOf } from './look.ts';

export const noChangingDates = {
  id: 'no-changing-dates',
  severity: 'warning',
  tags: ['typesetting', 'dates'],
  title: '日期不自动更新',
  source: 'practice',
  basis: '实务：成文日期是确定的一天',
  why: '用“插入日期”插进来、会自动更新的日期，收到的人哪天打开就变成哪天。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper)) return [];
    return paper.outline.flatMap((entry): Finding[] => {
      const run = entry.paragraph.runs.find(({ field = '' }) => /^(?:DATE|TIME|SAVEDATE|PRINTDATE)\b/i.test(field));
      return run ? [{ path: pathOf(entry), message: '这里的日期会自动更新，应写成固定的日期' }] : [];
    });
  },
} satisfies PaperRule;
