import { UsageError } from '../errors.ts';
import { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { mainPartOf } from '../reader/docx/main-part.ts';
import { Package } from '../reader/docx/package.ts';
import { readDocxTraced } from '../reader/docx/read-docx.ts';
import { inZip } from '../reader/refusal.ts';
import { decoded } from '../reader/xml/parse-xml.ts';
import { withFiles } from '../zip/with-files.ts';
import { type Anchored, anchorsOf } from './anchors.ts';
import type { Comment, Commenter } from './comment.ts';
import { commentParts } from './comment-parts.ts';
import { findRange, tracedPaper } from './find-range.ts';
import { insert } from './insertions.ts';

/**
 * A Word file with comments at the words that they are about. Nothing else in it changes: its text has anchors more, its comments are
 * there still, and every part that does not tell of comments has the bytes it had. Throws a UsageError where it cannot be done.
 */
export function withComments(bytes: Uint8Array, comments: readonly Comment[], commenter: Commenter): Uint8Array {
  if (comments.length === 0) return bytes;
  const file = new Package(bytes);
  const main = mainPartOf(file);
  const { document, trace } = readDocxTraced(file);
  const own = file.bytes(main) ?? new Uint8Array();
  const source = decoded(own);
  const mark = markOf(own);
  const namespace = namespaceIn(source);
  const { firstId, parts } = commentParts(file, commenter, namespace);
  const traced = tracedPaper(new ForeignPaper(document), trace, source);
  const anchored = comments.flatMap((comment, at): Anchored[] => {
    const range = findRange(comment, traced);
    return range ? [{ id: firstId + at, start: range[0], end: range[1] }] : [];
  });
  if (anchored.length < comments.length) throw new UsageError('文稿里没有字，批注没有地方写');
  const changed = [
    ...parts(comments),
    [file.ownName(main) ?? main, mark + insert(source, anchorsOf(anchored, namespace))] as const,
  ];
  const encoded = new Map(changed.map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return inZip(() => withFiles(bytes, encoded));
}

/** The sign that a part in UTF-8 may begin with, which its text is without. Other encodings are not written anew. */
function markOf([first, second, third]: Uint8Array): string {
  if (first === 0xff || first === 0xfe)
    throw new UsageError('文稿里的文字用的是 UTF-16 编码，没有写批注；请用 WPS 或 Word 另存后再试');
  return first === 0xef && second === 0xbb && third === 0xbf ? '\ufeff' : '';
}

function namespaceIn(source: string): string {
  const found =
    /="(http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main)"/;
  return found.exec(source)?.[1] ?? 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
}
