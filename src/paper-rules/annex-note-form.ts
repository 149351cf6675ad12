import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { blankLinesAbove } from './blank-lines.ts';
import { firstLineCharacters } from './first-line.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const annexNoteForm = {
  id: 'annex-note-form',
  severity: 'warning',
  tags: ['typesetting'],
  title: '附件说明的写法和位置合乎规定',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.4（必须）',
  why: '在正文下空一行，左空二字写“附件：”，用全角冒号；附件名称后不加标点，不用书名号。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper)) return [];
    return mainText(paper, 'annexNote').flatMap((entry, at): Finding[] => {
      const { text, paragraph } = entry;
      const words = text
        .trim()
        .replace(/^附件?[:：]\s*/u, '')
        .replace(/^\d+[.．、]\s*/u, '');
      const above = at === 0 ? blankLinesAbove(paper, entry) : undefined;
      const indent = firstLineCharacters(paragraph.format) + (/^[ \u3000]+/u.exec(text)?.[0].length ?? 0);
      return [
        ...(at === 0 && (indent < 1.5 || indent > 4.2) ? ['附件说明没有左空二字'] : []),
        ...(above !== undefined && (above < 0.4 || above > 1.9) ? ['附件说明应在正文下空一行'] : []),
        ...(/^\s*附件:/u.test(text) ? ['“附件”后面是半角冒号，应为全角'] : []),
        ...(/[。；，、;,]$/u.test(words) ? ['附件名称后面不加标点'] : []),
        ...(/^《[^《》]*》$/u.test(words) ? ['附件名称不用书名号'] : []),
      ].map((message) => ({ path: pathOf(entry), message }));
    });
  },
} satisfies PaperRule;
