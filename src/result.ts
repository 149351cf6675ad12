import type { Diagnostic } from './diagnostic.ts';

/** What every stage of the road returns: its value, and what there is to say about it. */
export interface Result<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}
