import type { WordRule } from '../../check/rule.ts';
import { causeSigns, emptyCauses } from '../../domain/text/empty-causes.ts';
import { spotsIn } from '../spots.ts';

export const causeSaysMore = {
  id: 'cause-says-more',
  severity: 'notice',
  tags: ['wording'],
  title: '原因不能只把问题再说一遍',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》年度报告内容（二）；实务',
  why: '“部分乡镇执法不规范，主要是执法行为不够规范”，换了几个字，没有写原因。把问题和原因里实在的字对一对，原因没有新的字才提。',
  reads: 'manuscript',
  wrong: { text: ['部分乡镇执法不规范，原因是执法行为不够规范。'] },
  right: { text: ['部分乡镇执法不规范，原因是专业人员仅配备2名。'] },
  check: (manuscript) => spotsIn(manuscript, causeSigns, emptyCauses),
} satisfies WordRule;
