import type { CutItem, CutMaterial } from '../../domain/material/cut-material.ts';
import { splitCauses } from '../../domain/material/split-causes.ts';
import type { CutPoint } from '../../domain/material/split-points.ts';
import type { PasteTarget } from '../../filling/filling-kind.ts';

/** The lists that a department's material can be pasted into. */
export const pasteTargets: readonly PasteTarget[] = [
  {
    takes: (pointer) => pointer === '/measures/sections',
    entriesOf: ({ sections }) => sections,
    uncut: (paragraphs) => [{ paragraphs }],
  },
  {
    takes: (pointer) => pointer === '/leadership/items' || /^\/measures\/sections\/\d+\/items$/.test(pointer),
    entriesOf: itemsOf,
    uncut: oneEach('intro'),
  },
  {
    takes: (pointer) => pointer === '/plan/list',
    entriesOf: (cut) => itemsOf(cut).map(planOf),
    uncut: oneEach('text'),
  },
  {
    takes: (pointer) => pointer === '/shortcomings/list',
    entriesOf: (cut) => splitCauses(itemsOf(cut).flatMap(shortcomingsOf)),
    uncut: oneEach('problem'),
  },
];

/** A whole section of the session takes the same. */
export const pastedSections = { measures: '/measures/sections' } as const;

function oneEach(property: string): PasteTarget['uncut'] {
  return (paragraphs) => paragraphs.map((paragraph) => ({ [property]: paragraph }));
}

function itemsOf({ sections }: CutMaterial): CutItem[] {
  return sections.flatMap(({ heading, paragraphs = [], items: own = [] }): CutItem[] => {
    const [first, ...rest] = paragraphs;
    const alone = own.length === 0 && paragraphs.length <= 1;
    if (alone) return [{ ...(heading && { heading }), ...(first && { intro: first }) }];
    const [head, ...others] = own;
    if (heading && head && head.heading === undefined && paragraphs.length === 0)
      return [{ heading, ...head }, ...others];
    return [
      ...(heading ? [{ heading, ...(first && { intro: first }) }] : withIntro(first)),
      ...rest.map((intro) => ({ intro })),
      ...own,
    ];
  });
}

function withIntro(intro: string | undefined): CutItem[] {
  return intro === undefined ? [] : [{ intro }];
}

function planOf({ heading, intro, points }: CutItem): object {
  return { ...(heading && { heading }), ...(intro && { text: intro }), ...(points && { points }) };
}

function shortcomingsOf({ heading, intro, points }: CutItem): { heading?: string; problem?: string }[] {
  if (points) return points.map((point) => ({ problem: pointText(point) }));
  return [{ ...(heading && { heading }), ...(intro && { problem: intro }) }];
}

function pointText({ lead = '', text }: CutPoint): string {
  return lead + text;
}
