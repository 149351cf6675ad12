import { join, MarkedText, orNull, type Text } from './marked-text.ts';

/** Writes what is never printed in a paper behind what it belongs to, for the reviewer: 〔供稿：县司法局〕. */
export function noted(
  text: Text | null | undefined,
  notes: readonly (readonly [string, Text | null | undefined])[],
): Text {
  const told = notes.flatMap(([name, note]) => (note && orNull(note) !== null ? [`${name}：${note}`] : []));
  return join(text, told.length === 0 ? null : new MarkedText([{ text: `〔${told.join('；')}〕`, mark: 'note' }]));
}
