import { defaultHeading, type Part, parts } from '../domain/part.ts';
import { hasText } from './has-text.ts';
import type { Facts } from './load.ts';

type PartSetting = NonNullable<NonNullable<Facts['structure']>['parts']>[number];

/** A part as it stands in this report: whether and how it is headed, and the forms chosen for it. */
export interface ArrangedPart extends Omit<PartSetting, 'heading' | 'noHeading'> {
  /** Level 1 heading without ordinal; undefined when its sections are the level 1 headings, or it stands in another part. */
  readonly heading: string | undefined;
}

/**
 * The parts that the report tells, in its own order: `structure.parts` first, the rest in the usual order.
 * A part without content is left out unless `wanted` names it (a draft shows its gap).
 */
export function arrange(facts: Facts, wanted: readonly Part[] = []): ArrangedPart[] {
  const settings = facts.structure?.parts ?? [];
  const named = new Set(settings.map(({ part }) => part));
  const order = [...settings, ...parts.filter((part) => !named.has(part)).map((part): PartSetting => ({ part }))];
  const told = order.filter(({ part }) => wanted.includes(part) || hasText(facts[part]));
  return told.map(({ heading, noHeading, ...setting }) => ({
    ...setting,
    heading:
      noHeading || setting.within ? undefined : heading?.trim() || defaultHeading(setting.part, facts.reportYear),
  }));
}
