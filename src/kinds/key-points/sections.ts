import type { Section } from '../../questionnaire/section.ts';

/** The sections in the order in which the work is done: what is to be done first, how it is issued last. */
export const sections: readonly Section[] = [
  { id: 'basics', title: '基本信息', pointers: ['/reportYear', '/authority'], from: 'draft' },
  { id: 'parts', title: '各部分和要点', pointers: ['/parts'], from: 'draft' },
  { id: 'opening', title: '开头和收尾', pointers: ['/opening', '/tail'], from: 'draft' },
  { id: 'structure', title: '标题和写法', pointers: ['/structure', '/title', '/caption'], from: 'draft' },
  { id: 'indicators', title: '数据和附件', pointers: ['/indicators', '/annexes'], from: 'draft' },
  { id: 'previous', title: '上年报告和要点', pointers: ['/previousReport', '/previousTasks'], from: 'draft' },
  {
    id: 'editions',
    title: '印发通知和公文要素',
    pointers: ['/notice', '/editions', '/document', '/approval'],
    from: 'review',
  },
  { id: 'publication', title: '公开信息', pointers: ['/publication'], from: 'review' },
];
