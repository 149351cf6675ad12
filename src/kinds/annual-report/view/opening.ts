import type { Expanded } from '../../../view/expand.ts';
import { honoursText } from '../../../view/honours.ts';
import { join, orNull, type Text, yearText } from '../../../view/marked-text.ts';
import type { AnnualReport } from '../facts.generated.ts';

/**
 * The opening: its paragraphs, the honours as one paragraph, and the transition that leads to the body, run in at the end
 * of the last.
 */
export function openingParagraphs({ opening, honours, reportYear }: Expanded<AnnualReport>): Text[] {
  const paragraphs = [...(opening?.paragraphs ?? []), honoursText(honours)].filter((text) => orNull(text) !== null);
  const transition =
    orNull(opening?.transition) ?? join('现将', yearText(reportYear), '年度法治政府建设情况报告如下：');
  return [...paragraphs.slice(0, -1), join(paragraphs.at(-1), transition)];
}
