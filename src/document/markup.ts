import type { MarkKind } from './node.ts';

/**
 * The closed vocabulary of the markup between templates and tree: element → the classes it may carry.
 * docs/templates.md tells template authors what each is for.
 */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  title: [],
  p: ['main-recipients'],
  section: ['run-in', 'own-line', 'arabic'],
  h: [],
  mark: ['gap', 'unverified'],
  address: ['signature'],
  time: [],
  article: ['annex'],
  table: [],
  colgroup: [],
  col: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
};

/** The attribute that carries a template's file and line through to the parser: at="measures.hbs:12". */
export const originAttribute = 'at';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it must stand in markup. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Markup for a marked piece of text. */
export function markElement(kind: MarkKind, text: string): string {
  return `<mark class="${kind}">${escapeText(text)}</mark>`;
}
