/** How many entries lead a list for which `holds`, when it holds for none behind them; found by halving. */
export function countWhile<Entry>(list: readonly Entry[], holds: (entry: Entry) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
