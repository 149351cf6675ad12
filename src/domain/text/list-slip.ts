/** A count that the list beside it does not have. */
export interface ListSlip {
  readonly start: number;
  readonly end: number;
  /** The count as written: 5支. */
  readonly written: string;
  readonly count: number;
  readonly listed: number;
}
