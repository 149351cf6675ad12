import { cleanPaste } from '../../domain/material/clean-paste.ts';
import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import type { Outlined, Role } from '../../reader/outline/outlined.ts';

/** What is no line of a paper that is read whole: how a page frames it, who prints it; and annexes, which are read apart. */
const passedOver: ReadonlySet<Role> = new Set([
  'frame',
  'contents',
  'empty',
  'colophon',
  'supplementaryNote',
  'annexNote',
  'header',
]);

/** The lines of a paper as they would be pasted whole, the title in one; annexes and what stands around the text are left out. */
export function paperLines({ outline, title }: ForeignPaper): string[] {
  const told = outline.filter(({ role, annex }) => annex === undefined && !passedOver.has(role));
  const body = told.filter(({ role }) => role !== 'title').map(wholeLine);
  return [title, ...body].filter(Boolean);
}

/** A paragraph as it stands, its automatic number before it. */
function wholeLine({ text, isTyped, ordinal = '' }: Outlined): string {
  return cleanPaste(((isTyped ? '' : ordinal) + text.trim()).replaceAll('\n', ''));
}
