import type { Facts } from '../facts/facts.ts';

/** Whether the facts hold a note at a place. */
export function hasNote({ marks = [] }: Facts, path: string, note: string): boolean {
  return marks.some((mark) => mark.path === path && mark.note?.includes(note));
}

/** The facts with a note at a place, for whoever looks at it: 待核实 where it is marked with nothing yet. What is noted there already stays. */
export function withNote<Told extends Facts>(facts: Told, path: string, note: string): Told {
  if (hasNote(facts, path, note)) return facts;
  const { marks = [] } = facts;
  const there = marks.find((mark) => mark.path === path);
  if (!there) return { ...facts, marks: [...marks, { path, state: '待核实', note }] };
  const noted = { ...there, note: [there.note, note].filter(Boolean).join('；') };
  return { ...facts, marks: marks.map((mark) => (mark === there ? noted : mark)) };
}
