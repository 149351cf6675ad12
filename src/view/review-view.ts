/** The pages behind a review copy. */
export interface ReviewView {
  readonly tables: readonly ReviewTable[];
}

export interface ReviewTable {
  readonly heading: string;
  /** What to say when there are no rows. */
  readonly none: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}
