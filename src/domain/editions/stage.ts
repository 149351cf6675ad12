/** 起草 → 送审 → 印发 → 公开. A rule speaks from its stage on, so that a draft in January is not nagged for a date. */
export const stages = ['draft', 'review', 'final', 'public'] as const;
export type Stage = (typeof stages)[number];

/** What a stage is called on screen. */
export const stageNames: Readonly<Record<Stage, string>> = {
  draft: '起草',
  review: '送审',
  final: '印发',
  public: '公开',
};

/** Whether `stage` is `since` or comes after it. */
export function isAtLeast(stage: Stage, since: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(since);
}
