import type { Outline } from '../domain/report/outline-areas.ts';
import type { Option } from './question.ts';

/** What an office has laid down for its questions. */
export interface Offered {
  /** Outlines of its own, which go before those the tool knows. */
  readonly outlines?: readonly Outline[];
}

/** What may be chosen from, and what is to be said of it beside the question. */
export interface OptionList {
  readonly options: readonly Option[];
  readonly note?: string;
}
