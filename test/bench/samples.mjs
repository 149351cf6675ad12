/** The middle of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times `to` what was measured of `of` is, round by round, since a noisy minute hits both alike: the middle of it. */
export function ratio(of, to) {
  return median(of.map((value, round) => value / to[round]));
}
