import type { Expanded } from '../../../view/expand.ts';
import { honoursText } from '../../../view/honours.ts';
import { join, orNull, type Text, yearText } from '../../../view/marked-text.ts';
import type { AnnualReport } from '../facts.generated.ts';

/**
 * The opening: its paragraphs, the honours as one paragraph, and the transition that leads to the body, run in at the end
 * of the last; a blank one is none.
 */
export function openingParagraphs({ opening, honours, reportYear }: Expanded<AnnualReport>): Text[] {
  const paragraphs = [...(opening?.paragraphs ?? []), honoursText(honours)].filter((text) => orNull(text) !== null);
  const usual = join('现将', yearText(reportYear), '年度法治政府建设情况报告如下：');
  const transition = opening?.transition === undefined ? usual : orNull(opening.transition);
  const last = join(paragraphs.at(-1), transition);
  return [...paragraphs.slice(0, -1), ...(orNull(last) === null ? [] : [last])];
}
