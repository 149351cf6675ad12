import { refusal } from '../refusal.ts';
import type { Package } from './package.ts';

/** The part of a Word file that holds its text. Throws a UsageError for a file of another program, or one with macros. */
export function mainPartOf(file: Package): string {
  const main = [...file.relations().values()].find(({ type, isOutside }) => type === 'officeDocument' && !isOutside);
  const part = main?.target ?? 'word/document.xml';
  if (!file.has(part)) throw refusal('noDocument');
  const type = file.typeOf(part);
  if (/macroenabled/i.test(type) || file.names.some((name) => /vbaproject\.bin$/i.test(name))) throw refusal('macros');
  if (/spreadsheetml/i.test(type)) throw refusal('excel');
  if (/presentationml/i.test(type)) throw refusal('slides');
  return part;
}
