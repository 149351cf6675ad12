import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const quotesInChineseFont = {
  id: 'quotes-in-chinese-font',
  severity: 'notice',
  tags: ['typesetting'],
  title: '引号用中文字体',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 5.2.2（一般）；实务',
  why: '“”用了西文字体，就成了半个字宽，和汉字排不齐。LibreOffice 存的文件不看：它按前后的字选字体。一份文稿只提一次。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}，共${findings.length}段`,
  check: (paper) => {
    if (!isSet(paper) || /LibreOffice/i.test(paper.document.properties.program ?? '')) return [];
    return mainText(paper, 'title', 'heading', 'text').flatMap((entry): Finding[] => {
      const run = entry.paragraph.runs.find(({ text, format: { hint, hAnsi } }) => {
        if (hint === 'eastAsia' || hAnsi === undefined || !/[“”‘’—…]/u.test(text)) return false;
        return !/\p{Script=Han}|song|kai|hei|gb2312/iu.test(hAnsi) && /\p{Script=Han}/u.test(text);
      });
      return run ? [{ path: pathOf(entry), message: `引号用了西文字体（${run.format.hAnsi}）` }] : [];
    });
  },
} satisfies PaperRule;
