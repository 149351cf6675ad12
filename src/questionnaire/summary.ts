import { shorten } from '../domain/text/shorten.ts';
import { walkTexts } from '../facts/texts/walk-texts.ts';

/** What an entry of a list is called in a menu: its first words, at most twenty characters. */
export function summaryOf(entry: unknown): string {
  const named = entry as { heading?: string; name?: string; title?: string; problem?: string; text?: string };
  const [first] = walkTexts(entry).map(({ text }) => text);
  const text = named?.heading || named?.name || named?.title || named?.problem || named?.text || first || '（空）';
  return shorten(text, 20);
}
