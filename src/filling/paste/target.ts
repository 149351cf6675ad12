import type { CutItem, CutMaterial } from '../../domain/material/cut-material.ts';
import { splitCauses } from '../../domain/material/split-causes.ts';
import type { CutPoint } from '../../domain/material/split-points.ts';

/** The lists that material can be pasted into. */
export type Target = 'sections' | 'items' | 'plan' | 'shortcomings';

/** The list at a pointer as a target of pasting; undefined for a list that takes none. */
export function targetOf(pointer: string): Target | undefined {
  if (pointer === '/measures/sections') return 'sections';
  if (pointer === '/plan/list') return 'plan';
  if (pointer === '/shortcomings/list') return 'shortcomings';
  return pointer === '/leadership/items' || /^\/measures\/sections\/\d+\/items$/.test(pointer) ? 'items' : undefined;
}

/** Whether material can be pasted whole into a list. */
export function canPaste(pointer: string): boolean {
  return pointer === '/indicators' || targetOf(pointer) !== undefined;
}

/** The entries that cut material makes in a list. */
export function entriesOf(target: Target, { sections }: CutMaterial): readonly object[] {
  if (target === 'sections') return sections;
  const items = sections.flatMap(({ heading, paragraphs = [], items: own = [] }): CutItem[] => {
    const [first, ...rest] = paragraphs;
    const alone = own.length === 0 && paragraphs.length <= 1;
    if (alone) return [{ ...(heading && { heading }), ...(first && { intro: first }) }];
    return [
      ...(heading && own.length === 0 ? [{ heading, ...(first && { intro: first }) }] : withIntro(first)),
      ...rest.map((intro) => ({ intro })),
      ...own,
    ];
  });
  if (target === 'items') return items;
  return target === 'plan' ? items.map(planOf) : splitCauses(items.flatMap(shortcomingsOf));
}

/** The entries that the same material makes uncut: one section, or one entry a paragraph. */
export function uncut(target: Target, paragraphs: readonly string[]): readonly object[] {
  if (target === 'sections') return [{ paragraphs }];
  const property = { items: 'intro', plan: 'text', shortcomings: 'problem' }[target];
  return paragraphs.map((paragraph) => ({ [property]: paragraph }));
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
