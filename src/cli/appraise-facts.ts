import type { Appraised } from '../appraisal/appraised.ts';
import type { Facts } from '../facts/facts.ts';
import { appraise } from '../kinds/appraise.ts';
import { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { readForeign } from '../reader/read.ts';
import { render } from '../render.ts';

/** Reads off facts what their report is appraised by, as it is printed: by the same road as the papers beside it. */
export async function appraiseFacts(facts: Facts): Promise<Appraised | undefined> {
  const { value } = await render(facts, { format: 'txt', draft: true, findings: [] });
  const read = value && readForeign(new TextEncoder().encode(value.txt));
  return read && 'blocks' in read ? appraise(new ForeignPaper(read)) : undefined;
}
