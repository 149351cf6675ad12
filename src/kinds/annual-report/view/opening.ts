import type { Expanded } from '../../../view/expand.ts';
import { hasEndMark, join, orNull, type Text, yearText } from '../../../view/marked-text.ts';
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

function honoursText(honours: Expanded<AnnualReport>['honours']): Text {
  const clauses = (honours?.clauses ?? []).map(({ text }) => text).filter((text) => orNull(text) !== null);
  if (clauses.length === 0) return join(honours?.lead, honours?.tail);
  const mark = clauses.some((clause) => String(clause).includes('，')) ? '；' : '，';
  const listed = clauses.map((clause, index) =>
    index === clauses.length - 1 || hasEndMark(clause) ? clause : join(clause, mark),
  );
  const told = join(honours?.lead, ...listed, honours?.tail);
  return hasEndMark(told) ? told : join(told, '。');
}
