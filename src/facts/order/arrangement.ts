import type { Facts, PartSetting } from '../facts.ts';
import type { FactsKind, NumberedPart } from '../facts-kind.ts';
import { hasBodyText } from '../texts/written-texts.ts';

/** A part as it stands in this paper: whether and how it is headed, and the forms chosen for it. */
export interface ArrangedPart extends Omit<PartSetting, 'heading' | 'noHeading'> {
  /** Level 1 heading without ordinal; undefined when its sections are the level 1 headings, or it stands in another part. */
  readonly heading: string | undefined;
}

/**
 * The parts that the paper tells, in its own order: `structure.parts` first, the rest in the usual order.
 * A part without content is left out unless `wanted` names it (a draft shows its gap).
 */
export function arrange(kind: FactsKind, facts: Facts, wanted: readonly string[] = []): ArrangedPart[] {
  const settings = facts.structure?.parts ?? [];
  return kind.parts
    .map((part) => ({ part, place: settings.findIndex((one) => one.part === part.name) }))
    .toSorted((one, other) => rank(one.place) - rank(other.place))
    .filter(({ part }) => wanted.includes(part.name) || hasBodyText(kind, facts, part.name))
    .map(({ part, place }) => [part, settings[place] ?? { part: part.name }] as const)
    .map(([part, setting], _index, told) => {
      const isHostTold = told.some(([host]) => host.name === part.mayStandWithin);
      return withHeading(part, isHostTold ? setting : standingAlone(setting), facts.reportYear);
    });
}

function rank(place: number): number {
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/** A part can stand in another only where that part is told. */
function standingAlone({ within: _within, ...setting }: PartSetting): PartSetting {
  return setting;
}

function withHeading(
  part: NumberedPart,
  { heading, noHeading, ...setting }: PartSetting,
  reportYear: number | undefined,
): ArrangedPart {
  const none = noHeading || setting.within;
  return { ...setting, heading: none ? undefined : heading?.trim() || part.heading(reportYear) };
}
