import type { MarkKind } from '../document/inline.ts';

/** The colour behind a marked text in a draft; ours, the standard knows no drafts. */
export const markHighlight = { gap: 'yellow', unverified: 'cyan', note: 'lightGray' } as const satisfies Record<
  MarkKind,
  string
>;
