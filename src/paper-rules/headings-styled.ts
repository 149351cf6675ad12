import type { PaperRule } from '../check/paper-rule.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const headingsStyled = {
  id: 'headings-styled',
  severity: 'notice',
  tags: ['typesetting'],
  title: '标题用样式，不逐个设置',
  source: 'practice',
  basis: '实务：用样式和大纲级别',
  why: '标题都没有大纲级别，是用“正文”逐个改出来的：导航窗格里看不到，做不出目录，也不好统一修改。只有一个标题的不看；一份文稿只提一次。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper)) return [];
    const headings = mainText(paper, 'heading').filter(
      ({ level = 4, bodyStart, end }) => level <= 2 && bodyStart >= end,
    );
    const [first, second] = headings;
    if (!first || !second || headings.some(({ paragraph }) => paragraph.outlineLevel !== undefined)) return [];
    return [{ path: pathOf(first), message: `${headings.length}个标题都没有用标题样式，没有大纲级别` }];
  },
} satisfies PaperRule;
