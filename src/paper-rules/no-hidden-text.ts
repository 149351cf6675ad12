import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { shorten } from '../domain/text/shorten.ts';
import { pathOf } from './look.ts';

export const noHiddenText = {
  id: 'no-hidden-text',
  severity: 'warning',
  tags: ['typesetting'],
  title: '没有隐藏文字',
  source: 'practice',
  basis: '实务：送出的文稿里看见的就是全部',
  why: '隐藏文字打印不出来，别人打开却可能看见。',
  reads: 'paper',
  check: ({ outline }) =>
    outline.flatMap((entry): Finding[] => {
      const hidden = entry.paragraph.runs.filter(({ format, text }) => format.hidden && text.trim() !== '');
      const words = hidden.map(({ text }) => text).join('');
      return words === '' ? [] : [{ path: pathOf(entry), message: `有隐藏文字：“${shorten(words, 20)}”` }];
    }),
} satisfies PaperRule;
