import { defaultHeading, type Part, parts } from '../../domain/report/part.ts';
import type { Facts } from '../facts.ts';
import { hasBodyText } from '../texts/written-texts.ts';

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
  const once = order.filter(({ part }, index) => order.findIndex((one) => one.part === part) === index);
  const told = once.filter(({ part }) => wanted.includes(part) || isTold(facts, part));
  const hasMeasures = told.some(({ part }) => part === 'measures');
  return told.map((one) =>
    withHeading(one.part === 'shortcomings' && hasMeasures ? one : standingAlone(one), facts.reportYear),
  );
}

/** Whether anything of a part would be printed. */
export function isTold(facts: Facts, part: Part): boolean {
  return hasBodyText(facts, part);
}

/** Only the shortcomings can stand in another part, and only where that part is told. */
function standingAlone({ within: _within, ...setting }: PartSetting): PartSetting {
  return setting;
}

function withHeading({ heading, noHeading, ...setting }: PartSetting, reportYear: number | undefined): ArrangedPart {
  const none = noHeading || setting.within;
  return { ...setting, heading: none ? undefined : heading?.trim() || defaultHeading(setting.part, reportYear) };
}
