import { basename, dirname, extname, join } from 'node:path';

/** The Word file that is written beside one: 报告.docx → 报告（批注）.docx */
export function besideWith(file: string, added: string): string {
  return join(dirname(file), `${basename(file, extname(file))}${added}.docx`);
}
