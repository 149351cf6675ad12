import { expect, test } from 'vitest';
import { atRest, keepReading } from '../../src/facts/at-rest.ts';
import { factsOf } from '../facts-of.ts';

const facts = factsOf({ reportYear: 2025 });

function counting() {
  const counted = { times: 0 };
  return { counted, read: keepReading(() => ++counted.times) };
}

test('what is found in facts at rest is found once', () => {
  const { counted, read } = counting();
  const resting = atRest(facts);
  expect([read(resting), read(atRest(resting)), counted.times]).toEqual([1, 1, 1]);
});

test('nothing is kept with other facts, a copy of resting ones among them', () => {
  const { counted, read } = counting();
  const resting = atRest(facts);
  for (const one of [facts, facts, resting, { ...resting }]) read(one);
  expect(counted.times).toBe(4);
});

test('facts at rest show nothing more than the facts', () => {
  const resting = atRest(facts);
  keepReading(() => 'found')(resting);
  expect(resting).toEqual(facts);
  expect(JSON.stringify(resting)).toBe(JSON.stringify(facts));
});
