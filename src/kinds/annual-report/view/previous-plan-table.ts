import { shorten } from '../../../domain/text/shorten.ts';
import { reviewTable } from '../../../view/review-tables.ts';
import type { ReviewTable } from '../../../view/review-view.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { toldHeadings } from '../told-headings.ts';

/** What last year's report arranged, what became of it, and where this year's report tells it; no table where no arrangement says where it is told. */
export function previousPlanTables(facts: AnnualReport): ReviewTable[] {
  const { previousPlan = [] } = facts;
  if (!previousPlan.some(({ toldIn = [] }) => toldIn.length > 0)) return [];
  const places = new Map(toldHeadings(facts).map(({ heading, place }) => [heading, place]));
  const rows = previousPlan.map(({ text = '', status = '', note = '', toldIn = [] }) => [
    shorten(text.split(/[，。；：]/u)[0] ?? '', 40),
    status,
    toldIn.map((heading) => `${places.get(heading) ?? ''}${heading}`).join('；') || '（未写到）',
    note,
  ]);
  return [reviewTable('上年安排与今年报告对照', '', ['上年安排|4', '完成情况|2', '今年何处写到|4', '说明|3'], rows)];
}
