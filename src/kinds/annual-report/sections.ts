import type { Section } from '../../questionnaire/section.ts';

/** The sections in the order in which the work is done: last year's outline first, the elements of the 公文 last. */
export const sections: readonly Section[] = [
  { id: 'basics', title: '基本信息', pointers: ['/reportYear', '/authority', '/dataAsOf'], from: 'draft' },
  { id: 'structure', title: '提纲', pointers: ['/structure'], from: 'draft' },
  { id: 'measures', title: '主要举措和成效', pointers: ['/measures'], from: 'draft' },
  { id: 'indicators', title: '数据', pointers: ['/indicators'], from: 'draft' },
  { id: 'leadership', title: '第一责任人职责', pointers: ['/leadership'], from: 'draft' },
  { id: 'shortcomings', title: '不足和原因', pointers: ['/shortcomings'], from: 'draft' },
  { id: 'plan', title: '下一年度安排', pointers: ['/plan'], from: 'draft' },
  { id: 'previousPlan', title: '上年安排的完成情况', pointers: ['/previousPlan'], from: 'draft' },
  { id: 'opening', title: '开头和荣誉', pointers: ['/opening', '/honours'], from: 'draft' },
  { id: 'otherMatters', title: '其他情况和附件', pointers: ['/otherMatters', '/annexes'], from: 'draft' },
  { id: 'editions', title: '公文要素', pointers: ['/editions', '/document', '/approval'], from: 'review' },
  { id: 'publication', title: '公开信息', pointers: ['/publication'], from: 'review' },
];
