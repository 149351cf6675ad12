/** The values of a list until it is over. */
export function* until<Value>(isOver: () => boolean, values: Iterable<Value>): Iterable<Value> {
  for (const value of values) {
    if (isOver()) return;
    yield value;
  }
}
