import type { Diagnostic } from '../diagnostic.ts';

/** How many places one line names; the others are listed behind it. */
const most = 3;

/** One line for a slip that comes by the dozen: what, how many times, and its first places. */
export function inOneLine(what: string, findings: readonly Diagnostic[]): string {
  const places = [...new Set(findings.map(({ place }) => place).filter(Boolean))];
  const named = places.slice(0, most).join('、');
  const where = named ? `：${named}${places.length > most ? '等' : ''}` : '';
  return `${what}，共${findings.length}处${where}`;
}
