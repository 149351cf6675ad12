import { type Edition, editionNames } from '../domain/editions/edition.ts';
import { replaceUnseen } from '../domain/text/show-unseen.ts';
import type { Format } from './format-names.ts';

/** Characters that Windows or a path does not allow in a file name, beside those that nobody sees. */
const forbidden = /[\\/:*?"<>|\n\t]/g;

/**
 * The file name of a rendered report: its title; the edition where the office makes several; and 草稿, so that a draft is
 * never taken for the report.
 */
export function fileName(
  title: string,
  editionCount: number,
  edition: Edition,
  draft: boolean,
  format: Format = 'docx',
): string {
  const notes = [...(editionCount > 1 ? [editionNames[edition]] : []), ...(draft ? ['草稿'] : [])];
  return `${replaceUnseen(title, '＿').replace(forbidden, '＿')}${notes.map((note) => `（${note}）`).join('')}.${format}`;
}
