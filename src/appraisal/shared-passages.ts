import { isSetPhrase } from '../domain/text/set-phrase.ts';
import type { PlacedSentence } from './appraised.ts';
import { familiesOf, type Spot } from './families.ts';

/** Whose sentences are held against each other. */
export interface UnitSentences {
  readonly unit: string;
  readonly sentences: readonly PlacedSentence[];
}

/** A passage that units share, with the words of each; numbers and some words may differ. */
export interface SharedPassage {
  readonly versions: readonly PassageVersion[];
}

export interface PassageVersion extends PlacedSentence {
  /** The paper it stands in, by its place in the list. */
  readonly paper: number;
  readonly unit: string;
}

/** What units share: what some do, and what so many do that it is usual. */
export interface Shared {
  readonly passages: readonly SharedPassage[];
  readonly usual: readonly SharedPassage[];
}

/** What more than a tenth of the units share, and three at least, is usual. */
const usualShare = 0.1;
const usualAtLeast = 3;

/** The passages that units share, the longest first; set phrases of the year are passed over, and what one unit says twice. */
export function sharedPassages(papers: readonly UnitSentences[]): Shared {
  const units = new Set(papers.map(({ unit }) => unit)).size;
  const isUsual = ({ versions }: SharedPassage) =>
    versions.length >= usualAtLeast && versions.length > units * usualShare;
  const texts = papers.map(({ sentences }) => sentences.map(comparedWords));
  const groups = familiesOf(texts).map((family) => oneEach(family, papers));
  const shared = joined(groups.filter((group) => group.length > 1)).map((runs) => passageOf(runs, papers));
  const longestFirst = shared.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  return {
    passages: longestFirst.filter((passage) => !isUsual(passage)),
    usual: longestFirst.filter(isUsual),
  };
}

function lengthOf({ versions }: SharedPassage): number {
  return versions[0]?.text.length ?? 0;
}

/** What of a sentence is held against others: nothing of a heading and of the year's set phrases. */
export function comparedWords({ text, isHeading }: PlacedSentence): string {
  return isHeading || isSetPhrase(text) ? '' : text;
}

/** The first sentence of each unit. */
function oneEach(family: readonly Spot[], papers: readonly UnitSentences[]): Spot[] {
  const seen = new Set<string>();
  return family.filter(({ paper }) => {
    const { unit = '' } = papers[paper] ?? {};
    if (seen.has(unit)) return false;
    seen.add(unit);
    return true;
  });
}

/** Joins sentences that follow each other in all of their papers to runs. */
function joined(groups: readonly (readonly Spot[])[]): Spot[][][] {
  const byFirst = new Map(groups.map((group, index) => [keyOf(group[0]), index]));
  const taken = new Set<number>();
  const passages: Spot[][][] = [];
  const inOrder = groups.map((_group, index) => index).sort((one, other) => inPaper(groups[one], groups[other]));
  for (const index of inOrder) {
    if (taken.has(index)) continue;
    const passage: Spot[][] = [];
    let next: number | undefined = index;
    while (next !== undefined && !taken.has(next)) {
      taken.add(next);
      const group: readonly Spot[] = groups[next] ?? [];
      passage.push([...group]);
      const [first] = group;
      const behind: number | undefined = first && byFirst.get(keyOf({ ...first, at: first.at + 1 }));
      next = behind !== undefined && follows(groups[behind] ?? [], group) ? behind : undefined;
    }
    passages.push(passage);
  }
  return passages;
}

function keyOf(spot: Spot | undefined): string {
  return spot ? `${spot.paper} ${spot.at}` : '';
}

function inPaper(one: readonly Spot[] | undefined, other: readonly Spot[] | undefined): number {
  const [left, right] = [one?.[0], other?.[0]];
  return left && right ? left.paper - right.paper || left.at - right.at : 0;
}

function follows(next: readonly Spot[], group: readonly Spot[]): boolean {
  return (
    next.length === group.length &&
    next.every(({ paper, at }, index) => paper === group[index]?.paper && at === (group[index]?.at ?? 0) + 1)
  );
}

function passageOf(runs: readonly (readonly Spot[])[], papers: readonly UnitSentences[]): SharedPassage {
  const versions = (runs[0] ?? []).map(({ paper }, index): PassageVersion => {
    const { unit = '', sentences = [] } = papers[paper] ?? {};
    const own = runs.flatMap((run) => sentences[run[index]?.at ?? -1] ?? []);
    return { paper, unit, place: own[0]?.place ?? '', text: own.map(({ text }) => text).join('') };
  });
  return { versions };
}
