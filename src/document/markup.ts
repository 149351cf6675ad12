import type { Inline, Source } from './inline.ts';

/** What an element of the markup may carry and hold. */
export interface AllowedElement {
  readonly classes: readonly string[];
  readonly attributes?: readonly string[];
  /** The elements it may hold; only text and marks when left out. */
  readonly children?: readonly string[];
}

const blocks = ['p', 'section', 'table'];

/**
 * The closed vocabulary of the markup between templates and tree. docs/templates.md tells template authors what each
 * element is for.
 */
export const vocabulary: Readonly<Record<string, AllowedElement>> = {
  report: { classes: [], children: ['header', 'title', ...blocks, 'address', 'article', 'footer'] },
  header: { classes: [], children: ['p'] },
  title: { classes: [] },
  p: {
    classes: [
      'main-recipients',
      'assignment',
      'subtitle',
      'byline',
      'note',
      'table-note',
      'copy-number',
      'classification',
      'urgency',
      'draft-mark',
      'authority-mark',
      'mark-suffix',
      'document-number',
      'signatory',
      'cc',
      'printing-office',
    ],
  },
  section: { classes: ['run-in', 'own-line', 'arabic', 'running'], children: ['h', ...blocks] },
  h: { classes: [] },
  mark: { classes: ['gap', 'unverified', 'note'], attributes: ['from', 'span'] },
  address: { classes: ['signature', 'sealed'], children: ['p', 'time'] },
  time: { classes: [] },
  article: { classes: ['annex', 'appendix', 'attached'], children: ['title', ...blocks] },
  footer: { classes: [], children: ['p', 'time'] },
  table: { classes: ['catalogue'], children: ['colgroup', 'thead', 'tbody'] },
  colgroup: { classes: [], children: ['col'] },
  col: { classes: [], attributes: ['width'], children: [] },
  thead: { classes: [], children: ['tr'] },
  tbody: { classes: [], children: ['tr'] },
  tr: { classes: [], children: ['th', 'td'] },
  th: { classes: [] },
  td: { classes: [] },
};

/** The attribute that carries a template's file and line through to the parser: at="measures.hbs:12". */
export const originAttribute = 'at';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it must stand in markup. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Markup for a piece of text that is marked, or says which answer it was made of. */
export function markElement({ text, mark, source }: Inline): string {
  const kind = mark ? ` class="${mark}"` : '';
  const from = source ? ` from="${escapeText(source.path)}" span="${source.start} ${source.end}"` : '';
  return `<mark${kind}${from}>${escapeText(text)}</mark>`;
}

/** Which answer an element says that its text was made of. */
export function sourceIn({ from, span = '' }: Readonly<Record<string, string>>): Source | undefined {
  if (from === undefined) return undefined;
  const [start = 0, end = 0] = span.split(' ').map(Number);
  return { path: from, start, end };
}
