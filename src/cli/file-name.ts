import { type Edition, editionNames } from '../domain/editions/edition.ts';
import { shorten } from '../domain/text/shorten.ts';
import { replaceUnseen } from '../domain/text/show-unseen.ts';
import type { Format } from './format-names.ts';

/** Characters that Windows or a path does not allow in a file name, beside those that nobody sees. */
const forbidden = /[\\/:*?"<>|\n\t]/g;

/** Disks take 255 bytes; some are left for what an office adds to a name. */
const mostBytes = 200;

/**
 * The file name of a rendered report: its title; the edition where the office makes several; and what else it is, 草稿 or 打印稿,
 * so that neither is ever taken for the report. A title that is too long for a name is shortened.
 */
export function fileName(
  title: string,
  editionCount: number,
  edition: Edition,
  isAlso: readonly string[],
  format: Format = 'docx',
): string {
  const notes = [...(editionCount > 1 ? [editionNames[edition]] : []), ...isAlso];
  const ending = `${notes.map((note) => `（${note}）`).join('')}.${format}`;
  return within(replaceUnseen(title, '＿').replace(forbidden, '＿'), mostBytes - Buffer.byteLength(ending)) + ending;
}

/** As many letters of a text as some bytes hold, with …… where it goes on. */
function within(text: string, bytes: number): string {
  let count = bytes;
  while (Buffer.byteLength(shorten(text, count)) > bytes) count -= 1;
  return shorten(text, count);
}
