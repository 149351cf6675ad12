import { answerAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';

/** Something noted of an answer: a mark, or what is let stand there. */
interface Noted {
  readonly path?: string;
}

/**
 * Facts with what is noted in another file of them: marks, and what is let stand; as far as it is new there and stands at an answer
 * that reads the same here. What is noted here stays.
 */
export function withTheirMarks(mine: Facts, theirs: Facts, base: Facts | undefined): Facts {
  const isSameAt = ({ path }: Noted) =>
    path === undefined || JSON.stringify(answerAt(theirs, path)) === JSON.stringify(answerAt(mine, path));
  const news = <One extends Noted>(
    own: readonly One[] = [],
    other: readonly One[] = [],
    before: readonly One[] = [],
  ) => {
    const known = new Set([...own, ...before].map((one) => JSON.stringify(one)));
    return other.filter((one) => !known.has(JSON.stringify(one)) && isSameAt(one));
  };
  const held = new Set((mine.marks ?? []).map(({ path }) => path));
  const marks = news(mine.marks, theirs.marks, base?.marks).filter(({ path }) => !held.has(path));
  const waivers = news(mine.waivers, theirs.waivers, base?.waivers);
  return {
    ...mine,
    ...(marks.length > 0 ? { marks: [...(mine.marks ?? []), ...marks] } : {}),
    ...(waivers.length > 0 ? { waivers: [...(mine.waivers ?? []), ...waivers] } : {}),
  };
}
