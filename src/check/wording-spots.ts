import type { Finding } from '../diagnostic.ts';
import { writeDate } from '../domain/days/dates.ts';
import { type FoundWording, findWording, signsOf, type Wording } from '../domain/text/wording.ts';
import type { Facts } from '../facts/facts.ts';
import { mayHold } from '../facts/texts/may-hold.ts';
import { writtenSpots } from './written-spots.ts';

/** The slips of a table of wording in every printed text; `should` joins what is written and what is right: 应为, 现为. */
export function findWordingSpots(facts: Facts, table: readonly Wording[], should: string): Finding[] {
  const mayStand = mayHold(facts);
  const lines = table.filter((line) => signsOf(line).some(mayStand));
  if (lines.length === 0) return [];
  return writtenSpots(facts, lines.flatMap(signsOf), (text) =>
    findWording(text, lines, facts.reportYear).map(({ start, end, found, right, wording }: FoundWording) => ({
      start,
      end,
      message: `“${found}”${should}“${right}”`,
      ...groundOf(wording),
      fix: wording.exact ? right : undefined,
    })),
  );
}

function groundOf({ since, ground }: Wording): { hint?: string } {
  const told = [since && `${writeDate(since)}起`, ground && `见${ground}`].filter(Boolean);
  return told.length > 0 ? { hint: told.join('，') } : {};
}
