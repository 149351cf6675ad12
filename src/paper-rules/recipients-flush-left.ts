import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { firstLineCharacters } from './first-line.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const recipientsFlushLeft = {
  id: 'recipients-flush-left',
  severity: 'warning',
  tags: ['typesetting'],
  title: '主送机关顶格，末尾用全角冒号',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.2（必须）',
  why: '主送机关居左顶格，回行仍顶格，最后一个机关名称后用全角冒号。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper)) return [];
    return mainText(paper, 'recipients').flatMap((entry): Finding[] => {
      const { alignment, leftTwips = 0 } = entry.paragraph.format;
      const isIndented =
        /^\s/u.test(entry.text) || leftTwips > 100 || firstLineCharacters(entry.paragraph.format) > 0.3;
      const isAside = alignment === 'center' || alignment === 'right';
      return [
        ...(isIndented || isAside ? ['主送机关没有顶格'] : []),
        ...(entry.text.trimEnd().endsWith(':') ? ['主送机关后面是半角冒号，应为全角'] : []),
      ].map((message) => ({ path: pathOf(entry), message }));
    });
  },
} satisfies PaperRule;
