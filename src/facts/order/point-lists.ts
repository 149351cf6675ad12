import type { Point } from '../../schema/annual-report.generated.ts';
import type { Facts } from '../facts.ts';

/** Points that are told 一是…二是…, and the JSON pointer of their list. */
export interface PointList {
  readonly path: string;
  readonly points: readonly Point[];
}

/** The lists of points in the measures, the duties and the plan; a single point is none. */
export function pointLists({ measures, leadership, plan }: Facts): readonly PointList[] {
  return [
    ...(measures?.sections ?? []).flatMap(({ items }, index) => listsIn(`/measures/sections/${index}/items`, items)),
    ...listsIn('/leadership/items', leadership?.items),
    ...listsIn('/plan/list', plan?.list),
  ];
}

function listsIn(path: string, entries: readonly { readonly points?: readonly Point[] }[] = []): PointList[] {
  return entries.flatMap(({ points = [] }, index) =>
    points.length > 1 ? [{ path: `${path}/${index}/points`, points }] : [],
  );
}
