import type { Finding } from '../diagnostic.ts';
import { writeDate } from '../domain/days/dates.ts';
import { mayMend } from '../domain/text/may-mend.ts';
import { shorten } from '../domain/text/shorten.ts';
import { type FoundWording, holdsIn, slipsIn, type Wording } from '../domain/text/wording.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { placeSpot } from './written-spots.ts';

/** The slips of a table of wording in every printed text; `should` joins what is written and what is right: 应为, 现为. */
export function findWordingSpots(manuscript: Manuscript, table: readonly Wording[], should: string): Finding[] {
  const byPath = new Map<string, { readonly text: string; readonly found: FoundWording[] }>();
  for (const wording of table) {
    if (!manuscript.mayHoldAny(wording.signs) || !holdsIn(wording, manuscript.year)) continue;
    for (const { path, text } of manuscript.holding(manuscript.written, wording.signs)) {
      const found = slipsIn(text, wording);
      if (found.length > 0) byPath.set(path, { text, found: [...(byPath.get(path)?.found ?? []), ...found] });
    }
  }
  return [...byPath].flatMap(([path, { text, found }]) =>
    withoutOverlaps(found).map(({ start, end, found: words, right, wording }) =>
      placeSpot(path, {
        start,
        end,
        message: `“${shorten(words, 20)}”${should}“${right}”`,
        ...groundOf(wording),
        fix: wording.exact && mayMend(text, { start, end }, right) ? right : undefined,
      }),
    ),
  );
}

/** What a table tells, and of what else was found only that which meets none of it. */
export function toldOnce(told: readonly Finding[], more: readonly Finding[]): Finding[] {
  return [...told, ...more.filter((one) => !told.some((other) => meet(one, other)))];
}

function meet(one: Finding, other: Finding): boolean {
  if (one.path !== other.path || !one.span || !other.span) return false;
  return one.span.start < other.span.end && other.span.start < one.span.end;
}

/** Of two slips that meet, the one that begins first. */
function withoutOverlaps(found: readonly FoundWording[]): FoundWording[] {
  let last = -1;
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function groundOf({ since, ground }: Wording): { hint?: string } {
  const told = [since && `${writeDate(since)}起`, ground && `见${ground}`].filter(Boolean);
  return told.length > 0 ? { hint: told.join('，') } : {};
}
