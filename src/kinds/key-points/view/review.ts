import { shorten } from '../../../domain/text/shorten.ts';
import { placeOf } from '../../../facts/order/place.ts';
import { figuresTable, lengthsTable, openTable, reviewTable, withheldRows } from '../../../view/review-tables.ts';
import type { ReviewTable, ReviewView } from '../../../view/review-view.ts';
import { chainOf, type Link } from '../chain.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';
import type { PartView } from './key-points-view.ts';

/** The pages behind a review copy: gaps, what the public edition leaves out, how last year's report is answered, figures, characters. */
export function reviewView(
  facts: KeyPoints,
  missing: readonly string[],
  parts: readonly PartView[],
  publicParts: readonly PartView[],
): ReviewView {
  const withheld = withheldRows(factsKind, facts);
  return {
    tables: [
      openTable(factsKind, facts, missing),
      reviewTable('公开稿不写的内容', '公开稿与印发稿内容相同。', ['位置|2', '内容|5', '理由|3'], withheld),
      ...chainTable(facts),
      figuresTable(facts),
      lengthsTable('印发稿', parts.map(measured), publicParts.map(measured)),
    ],
  };
}

function measured(part: PartView, index: number): readonly [string, PartView] {
  return [String(part.heading ?? `第${index + 1}部分`), part];
}

/** What last year's report told and what answers it, what is not answered last; no table where no link was made. */
function chainTable(facts: KeyPoints): ReviewTable[] {
  const links = chainOf(facts);
  if (links.length === 0) return [];
  const isOpen = ({ isAnswered, answeredBy }: Link) => answeredBy.length === 0 && !isAnswered;
  const rows = [...links.filter((link) => !isOpen(link)), ...links.filter(isOpen)].flatMap((link) => {
    const told = `${link.kind}：${shorten(link.text.split(/[，。；：]/u)[0] ?? '', 40)}`;
    if (link.answeredBy.length === 0) return [[told, link.isAnswered ? '（由对应的安排回应）' : '（未回应）', '', '']];
    return link.answeredBy.map(({ path, task }, index) => [
      index === 0 ? told : '',
      placeOf(factsKind, facts, path) + (task.heading ?? ''),
      task.leadDepartment ?? '',
      task.deadline ?? '',
    ]);
  });
  const columns = ['上年报告|4', '今年要点|4', '牵头单位|3', '完成时限|3'];
  return [reviewTable('上年报告与今年要点对照', '', columns, rows)];
}
