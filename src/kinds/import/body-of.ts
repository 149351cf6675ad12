import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import type { Outlined } from '../../reader/outline/outlined.ts';
import { lineOf } from './told-tree.ts';

/** The text of a paper's main part. */
export interface Body {
  readonly entries: readonly Outlined[];
  /** 特此报告。 */
  readonly closing?: string;
}

const closingLine = /^(?:特此报告|专此报告|以上报告|以上汇报|特此汇报|专此汇报)/u;

/** What a paper tells between its recipients and its signature; annexes are none of it. */
export function bodyOf({ outline }: ForeignPaper): Body {
  const body = outline.filter(({ role, annex }) => annex === undefined && (role === 'heading' || role === 'text'));
  const closing = body.findLast((entry) => closingLine.test(lineOf(entry)));
  return { entries: body.filter((entry) => entry !== closing), ...(closing && { closing: lineOf(closing) }) };
}
