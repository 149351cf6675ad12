import { type Hunk, hunksOf } from '../../../differences/hunks.ts';

interface DiffProps {
  readonly before: string;
  readonly after: string;
}

/** Two stretches with so few letters between them are read as one. */
const closeBy = 2;

/** What was taken away struck through, what came in its place underlined. */
export function DiffText({ before, after }: DiffProps) {
  const pieces: { readonly text: string; readonly kind: 'same' | 'gone' | 'come' }[] = [];
  let at = 0;
  for (const { start, end, newStart, newEnd } of joined(hunksOf(before, after))) {
    pieces.push({ text: before.slice(at, start), kind: 'same' });
    pieces.push({ text: before.slice(start, end), kind: 'gone' });
    pieces.push({ text: after.slice(newStart, newEnd), kind: 'come' });
    at = end;
  }
  pieces.push({ text: before.slice(at), kind: 'same' });
  return (
    <>
      {pieces.map(({ text, kind }, index) =>
        text === '' ? null : kind === 'gone' ? (
          <del key={index}>{text}</del>
        ) : kind === 'come' ? (
          <ins key={index}>{text}</ins>
        ) : (
          text
        ),
      )}
    </>
  );
}

function joined(hunks: readonly Hunk[]): Hunk[] {
  const all: Hunk[] = [];
  for (const hunk of hunks) {
    const last = all.at(-1);
    if (last && hunk.start - last.end <= closeBy) all[all.length - 1] = { ...last, end: hunk.end, newEnd: hunk.newEnd };
    else all.push(hunk);
  }
  return all;
}
