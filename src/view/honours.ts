import { hasEndMark, join, orNull, type Text } from './marked-text.ts';

/** What was awarded, its texts made ready to print. */
interface Honours {
  readonly lead?: Text;
  readonly clauses?: readonly { readonly text: Text }[];
  readonly tail?: Text;
}

/** The honours as one paragraph; parted by ； where one of them has a comma of its own. */
export function honoursText(honours: Honours | undefined): Text {
  const clauses = (honours?.clauses ?? []).map(({ text }) => text).filter((text) => orNull(text) !== null);
  if (clauses.length === 0) return join(honours?.lead, honours?.tail);
  const mark = clauses.some((clause) => String(clause).includes('，')) ? '；' : '，';
  const listed = clauses.map((clause, index) =>
    index === clauses.length - 1 || hasEndMark(clause) ? clause : join(clause, mark),
  );
  const told = join(honours?.lead, ...listed, honours?.tail);
  return hasEndMark(told) ? told : join(told, '。');
}
