import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withComments } from '../../src/comments/with-comments.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { readForeign } from '../../src/reader/read.ts';

/** A change that is recorded as a revision: some words of one run, and what stands for them. */
export type Revision = readonly [old: string, fresh: string, author?: string];

/** A Word file in which words are changed as when changes are recorded. Throws where the words do not stand in one run. */
export function revised(bytes: Uint8Array, revisions: readonly Revision[]): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const source = strFromU8(parts[name] ?? new Uint8Array());
  const xml = revisions.reduce((changed, revision, at) => revise(changed, revision, at), source);
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

function revise(xml: string, [old, fresh, author = '周明']: Revision, at: number): string {
  const run = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/g;
  let isMade = false;
  const made = xml.replace(run, (whole, look: string | undefined, text: string) => {
    const start = text.indexOf(old);
    if (isMade || start < 0) return whole;
    isMade = true;
    const piece = (words: string, name = 't') =>
      words === '' ? '' : `<w:r>${look ?? ''}<w:${name} xml:space="preserve">${words}</w:${name}></w:r>`;
    const who = (id: number) => `w:id="${9000 + 2 * at + id}" w:author="${author}" w:date="2026-02-08T09:00:00Z"`;
    const gone = `<w:del ${who(0)}>${piece(old, 'delText')}</w:del>`;
    const come = fresh === '' ? '' : `<w:ins ${who(1)}>${piece(fresh)}</w:ins>`;
    return piece(text.slice(0, start)) + gone + come + piece(text.slice(start + old.length));
  });
  if (!isMade) throw new Error(`no run with ${old}`);
  return made;
}

/** A Word file with comments at some words. */
export function commented(
  bytes: Uint8Array,
  author: string,
  comments: readonly (readonly [words: string, text: string])[],
): Uint8Array {
  const read = readForeign(bytes);
  if ('convert' in read) throw new Error('no .docx');
  const { texts } = new ForeignPaper(read);
  const placed = comments.map(([words, text]) => {
    const found = texts.find((one) => one.text.includes(words));
    if (!found) throw new Error(`no ${words}`);
    const start = found.text.indexOf(words);
    return { path: found.path, span: { start, end: start + words.length }, text: [text] };
  });
  return withComments(bytes, placed, { author });
}
