/** One of several points that are told 一是…二是…. */
export interface Point {
  /** The words that open it, printed emphasised. */
  readonly lead?: string;
  readonly text: string;
}
