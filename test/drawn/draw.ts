import fc from 'fast-check';
import { wholeFacts } from '../facts-of.ts';
import { type Case, cases, renderCase } from './cases.ts';

/** A seed draws so many cases at once: the first few of a seed are drawn smaller than the rest. */
const handful = 100;

/** The case of a number: the same on every machine. */
function* casesFrom(seed: number, first: number, end: number): Generator<[number, Case]> {
  for (let start = first - (first % handful); start < end; start += handful) {
    const drawn = fc.sample(cases, { seed: seed + start, numRuns: handful });
    for (const [index, one] of drawn.entries()) {
      const number = start + index;
      if (number >= first && number < end) yield [number, one];
    }
  }
}

/** What one rendering came to. */
export interface Drawn {
  readonly number: number;
  /** Characters of the facts. */
  readonly size: number;
  readonly ms: number;
  readonly refused: boolean;
  readonly asked: string;
  readonly problem?: string;
}

/** Renders something in every format, since a process is slow at first. */
export async function warmUp(): Promise<void> {
  for (let time = 0; time < 5; time += 1)
    for (const format of ['docx', 'html', 'fragment', 'txt'] as const)
      await renderCase({ facts: wholeFacts(), edition: 'local', format, draft: true, profile: 'gbt9704' });
}

/** Renders cases one by one; says before each which one it is, and after it what it came to. */
export async function draw(
  [seed, first, end]: readonly [number, number, number],
  begin: (number: number) => void,
  tell: (drawn: Drawn) => void,
): Promise<void> {
  for (const [number, one] of casesFrom(seed, first, end)) {
    begin(number);
    tell({ number, size: JSON.stringify(one.facts).length, asked: askedOf(one), ...(await timed(one)) });
  }
}

async function timed(one: Case): Promise<Pick<Drawn, 'ms' | 'refused' | 'problem'>> {
  const start = performance.now();
  try {
    const value = await renderCase(one);
    return { ms: performance.now() - start, refused: value === undefined };
  } catch (error) {
    return { ms: performance.now() - start, refused: false, problem: String((error as Error).stack) };
  }
}

function askedOf({ edition, format, draft, profile }: Case): string {
  return `${edition} ${format} ${draft ? 'draft' : 'final'} ${profile}`;
}

/** The facts of a case, to be looked at. */
export function factsOfCase(seed: number, number: number): string {
  const [first] = casesFrom(seed, number, number + 1);
  return JSON.stringify(first?.[1].facts, null, 1);
}
