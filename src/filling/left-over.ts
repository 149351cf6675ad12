/** Something that came with a file and stands nowhere in the facts: to be looked at by hand, and then crossed off. */
export interface LeftOver {
  readonly id: string;
  /** What it came with: the name of a file. */
  readonly from: string;
  /** Where it belongs as a reader names it, and the pointer of the answer, where there is one. */
  readonly place: string;
  readonly path?: string;
  /** Why it stands nowhere yet: 没有单独的位置. */
  readonly why: string;
  readonly before: string;
  readonly after: string;
}
