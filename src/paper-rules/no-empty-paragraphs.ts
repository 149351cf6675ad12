import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, pathOf } from './look.ts';

export const noEmptyParagraphs = {
  id: 'no-empty-paragraphs',
  severity: 'notice',
  tags: ['typesetting'],
  title: '正文里不用空行隔开',
  source: 'practice',
  basis: '实务：层次用标题区分，不用空行',
  why: '正文的段落之间没有空行；空行会让行数、页数不准，换一个程序就错位。标题、署名、附件前后的不算。',
  reads: 'paper',
  inOne: (findings) => `正文的段落之间有空行，共${findings.length}处`,
  check: (paper) => {
    if (!isSet(paper)) return [];
    const { outline } = paper;
    const next = nextInked(outline);
    return outline.flatMap((entry, at): Finding[] => {
      if (
        entry.role !== 'empty' ||
        entry.annex !== undefined ||
        entry.paragraph.runs.some(({ picture, box, line }) => picture || box || line)
      )
        return [];
      const before = outline[at - 1]?.role;
      const after = outline[next[at] ?? -1]?.role;
      const isInside = (role: string | undefined) => role === 'text' || role === 'heading';
      return isInside(before) && isInside(after) ? [{ path: pathOf(entry), message: '正文的段落之间有空行' }] : [];
    });
  },
} satisfies PaperRule;

/** Of each paragraph, where the first from it on stands that is not empty. */
function nextInked(outline: readonly { readonly role: string }[]): number[] {
  const next = Array<number>(outline.length);
  for (let at = outline.length - 1; at >= 0; at -= 1)
    next[at] = outline[at]?.role === 'empty' ? (next[at + 1] ?? outline.length) : at;
  return next;
}
