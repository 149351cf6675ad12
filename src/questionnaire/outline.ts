import { isAtLeast, type Stage } from '../domain/editions/stage.ts';

/** A section of the questionnaire, as the outline lists it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** The top-level answers it asks for. */
  readonly pointers: readonly string[];
  /** Folded in the outline until this stage: nobody has a number or a signatory in January. */
  readonly from: Stage;
}

/** The sections in the order in which the work is done: last year's outline first, the elements of the 公文 last. */
export const outline: readonly Section[] = [
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

/** Whether the outline shows a section at a stage without being asked to. */
export function isUnfolded({ from }: Section, stage: Stage): boolean {
  return isAtLeast(stage, from);
}
