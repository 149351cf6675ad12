import type { Chosen } from '../facts/chosen-edition.ts';
import { type EditionTexts, isPrinted } from './edition-facts.ts';
import { join, joinList, orNull, type Text } from './marked-text.ts';

/** 附注 with its brackets: 此件公开发布, or whom to ask about a printed edition; GB/T 9704—2012 7.3.6, the contact is 实务. */
export function noteOf(texts: EditionTexts, chosen: Chosen): Text | null {
  if (chosen.edition === 'public') return '（此件公开发布）';
  return isPrinted(chosen) ? contactNote(texts) : null;
}

/** Whom to ask about a paper, with the brackets: （联系人：方静；联系电话：0000-1234567）. */
export function contactNote({ own }: EditionTexts): Text | null {
  const [name, phone] = [orNull(own.contact?.name), orNull(own.contact?.phone)];
  const told = [name && join('联系人：', name), phone && join('联系电话：', phone)].filter((text) => text !== null);
  return told.length === 0 ? null : join('（', joinList(told, '；'), '）');
}
