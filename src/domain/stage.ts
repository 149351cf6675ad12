/** 起草 → 送审 → 印发 → 公开. A rule speaks from its stage on, so that a draft in January is not nagged for a date. */
export const stages = ['draft', 'review', 'final', 'public'] as const;
export type Stage = (typeof stages)[number];

/** Whether `stage` is `since` or comes after it. */
export function isAtLeast(stage: Stage, since: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(since);
}
