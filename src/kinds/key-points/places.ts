import { headingOrdinal, listOrdinal } from '../../domain/report/ordinals.ts';
import type { Facts } from '../../facts/facts.ts';
import { hasText } from '../../facts/has-text.ts';
import type { KeyPoints } from './facts.generated.ts';

type Parts = NonNullable<KeyPoints['parts']>;

/**
 * Where the tasks stand as a reader names them: （十一） where they are numbered through, 四（一） where each part begins anew; a
 * part by its own number. Undefined for what stands in no part.
 */
export function placesIn(facts: Facts): (steps: readonly string[]) => string | undefined {
  const { parts = [], structure = {} } = facts as KeyPoints;
  const numbered = numberParts(parts, structure.numbering !== 'each-part', structure.ordinals === '1.');
  return ([group, part, list, task, ...rest]) => {
    const own = group === 'parts' ? numbered[Number(part)] : undefined;
    if (!own) return undefined;
    const told = list === 'tasks' ? own.tasks[Number(task)] : undefined;
    if (told === undefined) return own.part;
    return told + detailOf(rest) + pointOf(parts[Number(part)]?.tasks?.[Number(task)], rest);
  };
}

interface NumberedPlaces {
  readonly part: string;
  readonly tasks: readonly string[];
}

/** A task without a heading has no number of its own: it is named with the one before it. A part without one lifts its tasks to its level. */
function numberParts(parts: Parts, isContinuous: boolean, isArabic: boolean): NumberedPlaces[] {
  let headedParts = 0;
  let running = 0;
  return parts.map(({ heading, tasks = [] }) => {
    const isHeaded = hasText(heading);
    if (isHeaded) headedParts += 1;
    const before = isHeaded ? headingOrdinal(1, headedParts) : '';
    let inPart = 0;
    const places = tasks.map((task) => {
      if (!hasText(task.heading)) return before || '各部分';
      if (!isHeaded) {
        headedParts += 1;
        return headingOrdinal(1, headedParts);
      }
      running += 1;
      inPart += 1;
      const ordinal = headingOrdinal(isArabic ? 3 : 2, isContinuous ? running : inPart);
      return isContinuous ? ordinal : before.slice(0, -1) + ordinal;
    });
    return { part: before || '各部分', tasks: places };
  });
}

/** 1. or 二是 within a task, where the pointer leads there. */
function detailOf([list, index]: readonly string[]): string {
  return list === 'details' && index !== undefined ? headingOrdinal(3, Number(index) + 1) : '';
}

function pointOf(
  task: NonNullable<Parts[number]['tasks']>[number] | undefined,
  [list, index]: readonly string[],
): string {
  return list === 'points' && index !== undefined ? listOrdinal(Number(index), task?.points?.length ?? 0) : '';
}
