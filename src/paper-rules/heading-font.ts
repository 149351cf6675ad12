import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import type { Profile } from '../layout/profile.ts';
import { familyOf, isSet, lookOf, mainText, pathOf, sizeName } from './look.ts';

export const headingFont = {
  id: 'heading-font',
  severity: 'notice',
  tags: ['typesetting'],
  title: '各级标题用规定的字体',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.3（一般）',
  why: '第一层用黑体，第二层用楷体，第三层、第四层用仿宋，都是3号。标准写的是“一般”，有专门规定的可以不同。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的标题有${findings.length}个`,
  check: (paper, { fonts }) => {
    if (!isSet(paper)) return [];
    return mainText(paper, 'heading').flatMap((entry): Finding[] => {
      const level = entry.level ?? 1;
      const right = familyOf(fonts[kinds[level]]);
      const { family, font, sizePt } = lookOf(entry.paragraph, entry.start, entry.headingEnd);
      if (family === undefined && sizePt === undefined) return [];
      if (family === right && sizePt === size) return [];
      const message = `第${names[level]}层标题是${sizeName(sizePt)}${font ?? ''}，一般用3号${right}`;
      return [{ path: pathOf(entry), message }];
    });
  },
} satisfies PaperRule;

const size = 16;
const names = { 1: '一', 2: '二', 3: '三', 4: '四' } as const;
const kinds = { 1: 'levelOne', 2: 'levelTwo', 3: 'body', 4: 'body' } as const satisfies Record<
  number,
  keyof Profile['fonts']
>;
