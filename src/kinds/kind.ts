import type { Facts } from '../facts/facts.ts';
import type { PrintedKind } from '../template/printed-kind.ts';
import type { View } from '../view/view.ts';
import type { ViewOptions } from './view-options.ts';

/** One kind of paper as a value: all that the road asks of it. Each has a folder beside this file, and a line in the list. */
export interface Kind extends PrintedKind {
  /** What the paper is called: 法治政府建设年度报告. */
  readonly title: string;
  /** Makes the facts ready for one edition: figures put in, dates written, gaps marked, withheld pieces left out. Pure. */
  readonly createView: (facts: Facts, options: ViewOptions) => View;
}
