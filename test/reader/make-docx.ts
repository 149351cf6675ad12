import { strToU8, zipSync } from 'fflate';
import { readForeign } from '../../src/reader/read.ts';
import type { ReadBlock, ReadDocument } from '../../src/reader/read-document.ts';

const names = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
] as const;
const declared = names.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts that a test wants other than usual, each as the inside of its root. */
export interface Parts {
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly theme?: string;
  readonly header1?: string;
  readonly footer1?: string;
  /** More parts, whole, by name. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** More relations of the document, by id: type and target. */
  readonly relations?: Readonly<Record<string, readonly [type: string, target: string]>>;
  readonly mainType?: string;
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footnotes: 'footnotes',
  comments: 'comments',
  header1: 'hdr',
  footer1: 'ftr',
} as const;

/** The files of a .docx, by name. */
export function filesOf(parts: Parts): Record<string, Uint8Array> {
  const given = (Object.keys(roots) as (keyof typeof roots)[]).filter((name) => parts[name] !== undefined);
  const relations = [
    ...given.map((name) => [name, [name.replace(/\d$/, ''), `${name}.xml`]] as const),
    ...(parts.theme ? [['theme', ['theme', 'theme/theme1.xml']] as const] : []),
    ...Object.entries(parts.relations ?? {}),
  ];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? `${wordType}.document.main+xml`}"/></Types>`,
    '_rels/.rels': relationsOf([['rId1', ['officeDocument', 'word/document.xml']]]),
    'word/document.xml': `<w:document ${declared}><w:body>${parts.body ?? ''}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsOf(relations),
    ...Object.fromEntries(
      given.map((name) => [`word/${name}.xml`, `<w:${roots[name]} ${declared}>${parts[name]}</w:${roots[name]}>`]),
    ),
    ...(parts.theme ? { 'word/theme/theme1.xml': `<a:theme ${declared}>${parts.theme}</a:theme>` } : {}),
    ...parts.more,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
  );
}

function relationsOf(relations: readonly (readonly [string, readonly [string, string]])[]): string {
  const written = relations.map(([id, [type, target]]) => {
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

/** A .docx of these parts. */
export function docxOf(parts: Parts): Uint8Array {
  return zipSync(filesOf(parts), { level: 1 });
}

/** A file that must be a document, read. */
export function documentIn(bytes: Uint8Array): ReadDocument {
  const read = readForeign(bytes);
  if ('convert' in read) throw new Error('this is no document');
  return read;
}

/** A .docx of these parts, read. */
export function readParts(parts: Parts): ReadDocument {
  return documentIn(docxOf(parts));
}

/** A paragraph of one run. */
export function p(text: string, properties = '', runProperties = ''): string {
  const own = properties ? `<w:pPr>${properties}</w:pPr>` : '';
  return `<w:p>${own}${r(text, runProperties)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Blocks as a reader sees them: the number, the text, a table's cells between bars, a box in brackets. */
export function shown(blocks: readonly ReadBlock[]): string[] {
  return blocks.map((block) => {
    if (block.type === 'table')
      return block.rows.map(({ cells }) => cells.map((cell) => shown(cell.blocks).join('¶')).join('|')).join('‖');
    const text = block.runs.map((run) => (run.box ? `〔${shown(run.box).join('¶')}〕` : run.text)).join('');
    return (block.number?.text ?? '') + text;
  });
}
