/** The places of a longest run of numbers, not side by side, each higher than the one before. */
export function longestRising(numbers: readonly number[]): number[] {
  /** For each length of a run the place of the lowest number that ends one. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    const length = placeFor(number, numbers, ends);
    before.push(ends[length - 1]);
    ends[length] = at;
  }
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.push(at);
  return run.reverse();
}

/** How long the run is that a number ends. */
function placeFor(number: number, numbers: readonly number[], ends: readonly number[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
