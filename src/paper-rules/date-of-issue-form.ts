import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { mainText, pathOf } from './look.ts';

export const dateOfIssueForm = {
  id: 'date-of-issue-form',
  severity: 'warning',
  tags: ['typesetting', 'elements'],
  title: '成文日期用阿拉伯数字，不编虚位',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.5.4（必须）',
  why: '成文日期用阿拉伯数字把年、月、日写全，1月5日不写成01月05日，不用汉字数字。',
  reads: 'paper',
  check: (paper) =>
    mainText(paper, 'date').flatMap((entry): Finding[] => {
      const written = entry.text.trim();
      const path = pathOf(entry);
      if (/[〇○零一二三四五六七八九十]/u.test(written))
        return [{ path, message: `成文日期写成“${written}”，应用阿拉伯数字` }];
      return /(?<!\d)0\d?[月日]/u.test(written) ? [{ path, message: `成文日期写成“${written}”，月、日前面不加0` }] : [];
    }),
} satisfies PaperRule;
