import { type CutItem, itemsOf } from '../../../domain/material/cut-material.ts';
import type { CutPoint } from '../../../domain/material/split-points.ts';
import type { PasteTarget } from '../../../filling/filling-kind.ts';

/** The lists that material can be pasted into. */
export const pasteTargets: readonly PasteTarget[] = [
  {
    takes: (pointer) => pointer === '/practices/sections' || pointer === '/results/sections',
    entriesOf: ({ sections }) => sections,
    uncut: (paragraphs) => [{ paragraphs }],
  },
  {
    takes: (pointer) => /^\/(?:practices|results)\/sections\/\d+\/items$/.test(pointer),
    entriesOf: itemsOf,
    uncut: (paragraphs) => paragraphs.map((intro) => ({ intro })),
  },
  {
    takes: (pointer) => pointer === '/insights/list',
    entriesOf: (cut) => itemsOf(cut).flatMap(insightsOf),
    uncut: (paragraphs) => paragraphs.map((text) => ({ text })),
  },
];

/** A whole section of the session takes the same. */
export const pastedSections = {
  practices: '/practices/sections',
  results: '/results/sections',
  insights: '/insights/list',
} as const;

/** A point is an insight; what stands before the points is one of its own, so that it is not lost. */
function insightsOf({ heading, intro, points }: CutItem): (CutPoint & { readonly heading?: string })[] {
  const told = [...(intro ? [{ text: intro }] : []), ...(points ?? [])];
  const [first, ...rest] = told.length > 0 || heading === undefined ? told : [{ text: heading }];
  if (!first) return [];
  return [{ ...(heading && first.text !== heading && { heading }), ...first }, ...rest];
}
