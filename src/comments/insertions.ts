/** Text that is put into a part, and where. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A part's text with more in it; of what is put in at one place, what was named first stands first. */
export function insert(source: string, insertions: readonly Insertion[]): string {
  let whole = '';
  let from = 0;
  for (const { at, text } of insertions.toSorted((one, other) => one.at - other.at)) {
    whole += source.slice(from, at) + text;
    from = at;
  }
  return whole + source.slice(from);
}
