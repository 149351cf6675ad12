import { escapeText } from '../document/markup.ts';
import { largest } from '../domain/figures/extremes.ts';
import { mainPartOf } from '../reader/docx/main-part.ts';
import type { Package } from '../reader/docx/package.ts';
import { childrenOf, numberOf } from '../reader/xml/element.ts';
import { decoded } from '../reader/xml/parse-xml.ts';
import type { Comment, Commenter } from './comment.ts';

/** The parts that tell of comments, by name, as they are with more of them, and the id of the first of those. */
export interface CommentParts {
  readonly firstId: number;
  readonly parts: (comments: readonly Comment[]) => ReadonlyMap<string, string>;
}

const strict = 'http://purl.oclc.org/ooxml';
const transitional = 'http://schemas.openxmlformats.org';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** What a file has of comments, and what it will have. */
export function commentParts(file: Package, commenter: Commenter, namespace: string): CommentParts {
  const main = mainPartOf(file);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const existing = [...file.relations(main).values()].find(({ type, isOutside }) => type === 'comments' && !isOutside);
  const ids = existing ? childrenOf(file.xml(existing.target), 'w:comment').map(idOf) : [];
  const firstId = largest([-1, ...ids]) + 1;
  const written = (comments: readonly Comment[]) =>
    comments.map((comment, at) => commentElement(comment, firstId + at, commenter, namespace)).join('');
  if (existing)
    return {
      firstId,
      parts: (comments) =>
        new Map([[nameIn(file, existing.target), inRoot(textOf(file, existing.target), written(comments))]]),
    };
  const part = freeName(file, folder);
  const schemas = namespace.startsWith(strict) ? strict : transitional;
  const type =
    schemas === strict
      ? `${strict}/officeDocument/relationships/comments`
      : `${transitional}/officeDocument/2006/relationships/comments`;
  const relation = `<Relationship xmlns="${transitional}/package/2006/relationships" Id="${freeId(file, main)}" Type="${type}" Target="${part.slice(folder.length)}"/>`;
  const override = `<Override xmlns="${transitional}/package/2006/content-types" PartName="/${part}" ContentType="${wordType}"/>`;
  const none = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${transitional}/package/2006/relationships"/>`;
  return {
    firstId,
    parts: (comments) =>
      new Map([
        [nameIn(file, '[Content_Types].xml'), inRoot(textOf(file, '[Content_Types].xml'), override)],
        [nameIn(file, relations), inRoot(file.has(relations) ? textOf(file, relations) : none, relation)],
        [
          part,
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${written(comments)}</w:comments>`,
        ],
      ]),
  };
}

function idOf({ attributes }: { readonly attributes: Readonly<Record<string, string>> }): number {
  return numberOf(attributes['w:id']) ?? -1;
}

function commentElement({ text }: Comment, id: number, { author, day }: Commenter, namespace: string): string {
  const date = day === undefined ? '' : ` w:date="${day}T00:00:00Z"`;
  const by = escapeText(author);
  const paragraphs = text.map((line) => `<w:p><w:r><w:t xml:space="preserve">${plain(line)}</w:t></w:r></w:p>`);
  return `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="${by}"${date}>${paragraphs.join('')}</w:comment>`;
}

/** Words as XML takes them. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML takes none of them
  return escapeText(text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}

/** More at the end of a part's root, which may be empty yet. */
function inRoot(xml: string, more: string): string {
  const end = xml.lastIndexOf('</');
  const tag = xml.slice(xml.lastIndexOf('<')).trimEnd();
  if (end >= 0 || !tag.endsWith('/>')) return xml.slice(0, end) + more + xml.slice(end);
  const name = /^[^\s/>]+/.exec(tag.slice(1))?.[0] ?? '';
  return `${xml.slice(0, xml.lastIndexOf('<'))}${tag.replace(/\/>$/, '>')}${more}</${name}>`;
}

function textOf(file: Package, name: string): string {
  return decoded(file.bytes(name) ?? new Uint8Array());
}

/** What the file itself calls a part. */
function nameIn(file: Package, name: string): string {
  return file.ownName(name) ?? name;
}

function freeName(file: Package, folder: string): string {
  const names = ['comments.xml', ...Array.from({ length: 99 }, (_none, at) => `comments${at + 1}.xml`)];
  return folder + (names.find((name) => !file.has(folder + name)) ?? 'fazhi-comments.xml');
}

function freeId(file: Package, main: string): string {
  const taken = file.relations(main);
  let at = 1;
  while (taken.has(`rIdComments${at}`)) at += 1;
  return `rIdComments${at}`;
}
