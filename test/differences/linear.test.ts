import { expect, test, vi } from 'vitest';
import { align } from '../../src/differences/align.ts';

/** What the comparison of two lists may cost at most: each entry of one held against each of the other. */
const work = vi.hoisted(() => ({ most: 0 }));

vi.mock('diff', async (original) => {
  const real = await original<typeof import('diff')>();
  const diffArrays = (one: readonly string[], other: readonly string[]) => {
    work.most += one.length * other.length;
    return real.diffArrays([...one], [...other]);
  };
  return { ...real, diffArrays };
});

/** So many sentences, of which every eighth was changed, every ninth is gone and every tenth stands elsewhere. */
function workFor(count: number): number {
  const old = Array.from({ length: count }, (_, at) => (at % 7 === 0 ? '特此报告。' : `第${at}句。`));
  const edited = old.flatMap((key, at) => (at % 8 === 0 ? [`${key}改`] : at % 9 === 0 || at % 10 === 0 ? [] : [key]));
  const moved = old.filter((_key, at) => at % 10 === 0 && at % 8 > 0 && at % 9 > 0);
  work.most = 0;
  const match = align(old, [...moved, ...edited]);
  expect(match.filter((to) => to !== undefined).length).toBeGreaterThan(count * 0.6);
  return work.most;
}

test('the work grows as the papers do', () => {
  expect(workFor(4000)).toBeLessThan(2.5 * workFor(2000));
});
