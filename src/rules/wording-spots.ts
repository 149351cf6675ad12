import type { Finding } from '../diagnostic.ts';
import { writeDate } from '../domain/days/dates.ts';
import { anyOf } from '../domain/text/signs.ts';
import { type FoundWording, findWording, type Wording } from '../domain/text/wording.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { writtenSpots } from './written-spots.ts';

/** The slips of a table of wording in every printed text; `should` joins what is written and what is right: 应为, 现为. */
export function findWordingSpots(manuscript: Manuscript, table: readonly Wording[], should: string): Finding[] {
  const lines = table.filter(({ signs }) => manuscript.mayHoldAny(signs));
  if (lines.length === 0) return [];
  return writtenSpots(manuscript, anyOf(lines.map(({ signs }) => signs)), (text) =>
    findWording(text, lines, manuscript.year).map(({ start, end, found, right, wording }: FoundWording) => ({
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
