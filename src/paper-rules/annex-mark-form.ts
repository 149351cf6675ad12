import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { blankLinesAbove } from './blank-lines.ts';
import { firstLineCharacters } from './first-line.ts';
import { familyOf, isSet, lookOf, pathOf, sizeName } from './look.ts';

export const annexMarkForm = {
  id: 'annex-mark-form',
  severity: 'warning',
  tags: ['typesetting'],
  title: '附件首页的“附件”和标题合乎规定',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.7（必须）',
  why: '“附件”二字和顺序号用3号黑体，顶格，后面没有冒号；附件标题居中，在第三行。',
  reads: 'paper',
  check: (paper, { fonts }) => {
    if (!isSet(paper)) return [];
    const right = familyOf(fonts.levelOne);
    return paper.outline.flatMap((entry, at): Finding[] => {
      const { role, annex, text, paragraph, start, end } = entry;
      const { family, font, sizePt } = lookOf(paragraph, start, end);
      const { alignment } = paragraph.format;
      if (role === 'annexTitle' && annex !== undefined) {
        const above = paper.outline[at - 1]?.role === 'annexMark' ? blankLinesAbove(paper, entry) : undefined;
        const isClose = above !== undefined && (above < 0.4 || above > 2.6);
        return [
          ...(alignment === 'center' ? [] : ['附件标题没有居中']),
          ...(isClose ? ['附件标题应在“附件”下空一行'] : []),
        ].map((message) => ({ path: pathOf(entry), message }));
      }
      if (role !== 'annexMark') return [];
      const isAside = /^\s/u.test(text) || firstLineCharacters(paragraph.format) > 0.3;
      const isOdd = family !== undefined && (family !== right || (sizePt ?? size) !== size);
      return [
        ...(isOdd ? [`“附件”是${sizeName(sizePt)}${font ?? ''}，应为3号${right}`] : []),
        ...(isAside || alignment === 'center' || alignment === 'right' ? ['“附件”没有顶格'] : []),
        ...(/[:：]$/u.test(text.trim()) ? ['附件首页的“附件”后面不加冒号'] : []),
      ].map((message) => ({ path: pathOf(entry), message }));
    });
  },
} satisfies PaperRule;

const size = 16;
