import type { Edition } from '../domain/editions/edition.ts';

/** What a view is made for. */
export interface ViewOptions {
  readonly edition: Edition;
  /** Pointers of missing answers that are to show as gaps; none for a paper that is to be sent. */
  readonly missing?: readonly string[];
  /** Whether answers marked 待核实 or 没写完 are to be highlighted. */
  readonly showUnverified?: boolean;
}
