import type { Section } from '../../questionnaire/section.ts';

/** The sections in the order in which the work is done: what is called for first, the title, which is found last, behind the text. */
export const sections: readonly Section[] = [
  { id: 'call', title: '征集要求', pointers: ['/call'], from: 'draft' },
  { id: 'basics', title: '基本信息', pointers: ['/reportYear', '/authority', '/dataAsOf'], from: 'draft' },
  { id: 'practices', title: '主要做法', pointers: ['/practices'], from: 'draft' },
  { id: 'results', title: '工作成效', pointers: ['/results'], from: 'draft' },
  { id: 'insights', title: '主要体会', pointers: ['/insights'], from: 'draft' },
  { id: 'indicators', title: '数据', pointers: ['/indicators'], from: 'draft' },
  { id: 'opening', title: '开头和荣誉', pointers: ['/opening', '/honours'], from: 'draft' },
  { id: 'title', title: '标题和署名', pointers: ['/title', '/byline'], from: 'draft' },
  { id: 'ending', title: '结束语和附件', pointers: ['/ending', '/annexes'], from: 'draft' },
  { id: 'structure', title: '篇章结构', pointers: ['/structure'], from: 'draft' },
  { id: 'editions', title: '报送和公开', pointers: ['/editions', '/document', '/approval'], from: 'review' },
  { id: 'publication', title: '公开信息', pointers: ['/publication'], from: 'review' },
];
