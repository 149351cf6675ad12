import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, pathOf } from './look.ts';

export const noSpacesForPlace = {
  id: 'no-spaces-for-place',
  severity: 'notice',
  tags: ['typesetting'],
  title: '不用空格排位置',
  source: 'practice',
  basis: '实务：位置用对齐、缩进来排',
  why: '标题、署名、成文日期、附件标识前面打空格排位置，换了字号、换一个程序就错位。正文开头的空格由“自然段左空二字”提。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的有${findings.length}处`,
  check: (paper) => {
    if (!isSet(paper)) return [];
    return paper.outline.flatMap((entry): Finding[] => {
      const name = names[entry.role];
      const isPlaced = name !== undefined && /^[ \u3000]{2}|[ \u3000]{4}$/u.test(entry.text);
      return isPlaced ? [{ path: pathOf(entry), message: `${name}用空格排位置` }] : [];
    });
  },
} satisfies PaperRule;

const names: Readonly<Partial<Record<string, string>>> = {
  title: '标题',
  byline: '标题下的说明',
  recipients: '主送机关',
  signature: '发文机关署名',
  date: '成文日期',
  annexMark: '附件标识',
  annexTitle: '附件标题',
};
