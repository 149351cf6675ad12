import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { shorten } from '../domain/text/shorten.ts';
import type { Outlined } from '../reader/outline/outlined.ts';
import type { ReadRun } from '../reader/read-document.ts';
import { familyOf, isSet, type Look, lookOf, mainText, pathOf, sizeName } from './look.ts';

export const oneFontAParagraph = {
  id: 'one-font-a-paragraph',
  severity: 'notice',
  tags: ['typesetting'],
  title: '一段文字前后一样',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 5.2.2（一般）；实务',
  why: '从别处粘贴来的几个字，字体、字号和前后不一样。用楷体、黑体突出的词句，标题和正文之间的变化，不算。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的有${findings.length}段`,
  check: (paper) => {
    if (!isSet(paper)) return [];
    return mainText(paper, 'text', 'heading').flatMap((entry): Finding[] => {
      const most = lookOf(entry.paragraph, entry.bodyStart, entry.end);
      const run = runsOf(entry).find(({ run: one }) => isOdd(one, most));
      if (!run) return [];
      const { text, format } = run.run;
      const message = `“${shorten(text.trim(), 16)}”是${sizeName(format.sizePt)}${format.eastAsia ?? ''}，和前后不一样`;
      const path = `${pathOf(entry)}/text`;
      const start = run.at - (paper.wordsAt(path)?.offset ?? run.at + 1);
      return [
        start < 0 ? { path: pathOf(entry), message } : { path, span: { start, end: start + text.length }, message },
      ];
    });
  },
} satisfies PaperRule;

/** The runs of what stands behind the heading, and where each begins. */
function runsOf({ paragraph, bodyStart, end }: Outlined): { readonly run: ReadRun; readonly at: number }[] {
  let at = 0;
  return paragraph.runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    return start >= bodyStart && at <= end ? [{ run, at: start }] : [];
  });
}

function isOdd({ text, format }: ReadRun, most: Look): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false;
  const family = familyOf(format.eastAsia);
  const isMeant = family === '楷体' || family === '黑体';
  return format.sizePt !== most.sizePt || (family !== most.family && !isMeant);
}
