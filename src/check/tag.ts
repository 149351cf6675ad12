/** What a rule is about: a closed list, by which an office chooses rules. */
export const tagNames = {
  statutory: '法定内容',
  completeness: '填写完整',
  continuity: '前后照应',
  figures: '数据',
  dates: '日期和年份',
  wording: '用语',
  punctuation: '标点',
  layout: '序号和层次',
  typesetting: '版式',
  elements: '公文要素',
  privacy: '保密和个人信息',
} as const;

export type Tag = keyof typeof tagNames;

export const tags = Object.keys(tagNames) as readonly Tag[];

/** 标点（punctuation）、用语（wording） */
export function writeTags(some: readonly Tag[]): string {
  return some.map((tag) => `${tagNames[tag]}（${tag}）`).join('、');
}

/** Whether what has these tags is one of those that are wanted; all are where no tag is named. */
export function isChosen(own: readonly Tag[], only: readonly Tag[] | undefined): boolean {
  return !only || only.some((tag) => own.includes(tag));
}
