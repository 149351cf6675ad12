import type {
  ReadBlock,
  ReadComment,
  ReadDocument,
  ReadNote,
  ReadProperties,
  ReadRevision,
  ReadSettings,
} from '../read-document.ts';
import { refusal } from '../refusal.ts';
import { childOf, childrenOf, onOff, textIn, type XmlElement } from '../xml/element.ts';
import { mainPartOf } from './main-part.ts';
import { Numbering } from './numbering.ts';
import type { Package, Relation } from './package.ts';
import type { Reading, View } from './reading.ts';
import { type SectionEnd, sectionsOf } from './sections.ts';
import { blocksIn } from './story.ts';
import { Styles } from './styles.ts';
import { themeFonts } from './theme.ts';
import type { Trace } from './trace.ts';

/** Reads a Word file. Throws a UsageError where it is none, is damaged, or goes beyond what a report may be. */
export function readDocx(file: Package): ReadDocument {
  return new DocxReader(file).read();
}

/** The same, with where each paragraph stands in the main part. */
export function readDocxTraced(file: Package): { readonly document: ReadDocument; readonly trace: Trace } {
  const trace: Trace = new Map();
  return { document: new DocxReader(file, trace).read(), trace };
}

class DocxReader {
  readonly #file: Package;
  readonly #trace: Trace | undefined;
  readonly #main: string;
  readonly #relations: ReadonlyMap<string, Relation>;
  readonly #styles: Styles;
  readonly #untold = new Set<string>();
  readonly #revisions: ReadRevision[] = [];
  readonly #notes: {
    readonly key: string;
    readonly kind: ReadNote['kind'];
    readonly element: XmlElement;
    readonly part: string;
  }[];
  readonly #comments: readonly XmlElement[];

  constructor(file: Package, trace?: Trace) {
    this.#file = file;
    this.#trace = trace;
    this.#main = mainPartOf(file);
    this.#relations = file.relations(this.#main);
    this.#styles = new Styles(this.#related('styles'), themeFonts(this.#related('theme')));
    this.#notes = (['footnote', 'endnote'] as const).flatMap((kind) => this.#notesOf(kind));
    this.#comments = childrenOf(this.#related('comments'), 'w:comment');
  }

  read(): ReadDocument {
    const document = this.#trace ? this.#file.placed(this.#main) : this.#file.xml(this.#main);
    const body = childOf(document, 'w:body');
    if (!document || !body) throw refusal('damaged');
    const accepted = this.#reading('accepted', this.#trace);
    const { blocks, ends } = readBody(body, accepted);
    const sections = sectionsOf(ends, (id) => this.#partBlocks(this.#relations.get(id)?.target, accepted));
    const notes = this.#notes.map(({ kind, element, part }) => ({
      kind,
      blocks: blocksIn(element, this.#within(part, accepted)),
    }));
    return {
      format: 'docx',
      blocks,
      original: this.#revisions.length > 0 ? blocksIn(body, this.#reading('original')) : blocks,
      sections,
      notes,
      comments: this.#comments.map(commentOf),
      revisions: this.#revisions,
      properties: this.#properties(),
      settings: this.#settings(document),
      leftOut: [],
      untold: [...this.#untold],
    };
  }

  #reading(view: View, trace?: Trace): Reading {
    const untold = (sentence: string) => void this.#untold.add(sentence);
    const numbers = new Map(this.#notes.map(({ key }, index) => [key, index]));
    const comments = new Map(this.#comments.map(({ attributes }, index) => [attributes['w:id'], index]));
    const reading: Reading = {
      view,
      styles: this.#styles,
      numbering: new Numbering(this.#related('numbering'), this.#styles, untold),
      untold,
      revised: (revision) => void this.#revisions.push(revision),
      noteAt: (kind, id) => numbers.get(`${kind} ${id}`),
      commentAt: (id) => comments.get(id),
      targetOf: (id) => this.#relations.get(id ?? '')?.target,
      openComments: new Set(),
      openFields: [],
      ...(trace ? { trace } : {}),
      blocksIn: (element) => blocksIn(element, reading),
    };
    return reading;
  }

  /** The same reading in another part, whose relations are its own; what is open in the one is not in the other. */
  #within(part: string, reading: Reading): Reading {
    const relations = this.#file.relations(part);
    const { trace: _trace, ...untraced } = reading;
    const inside: Reading = {
      ...untraced,
      targetOf: (id) => relations.get(id ?? '')?.target,
      openComments: new Set(),
      openFields: [],
      blocksIn: (element) => blocksIn(element, inside),
    };
    return inside;
  }

  #partBlocks(part: string | undefined, reading: Reading): readonly ReadBlock[] | undefined {
    const root = part === undefined ? undefined : this.#file.xml(part);
    return root && part !== undefined ? blocksIn(root, this.#within(part, reading)) : undefined;
  }

  #partOf(type: string): string | undefined {
    return [...this.#relations.values()].find((one) => one.type === type && !one.isOutside)?.target;
  }

  #related(type: string): XmlElement | undefined {
    const part = this.#partOf(type);
    return part === undefined ? undefined : this.#file.xml(part);
  }

  /** The notes of a kind but those that are lines between text and notes. */
  #notesOf(kind: ReadNote['kind']) {
    const part = this.#partOf(`${kind}s`);
    if (part === undefined) return [];
    return childrenOf(this.#file.xml(part), `w:${kind}`)
      .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
      .map((element) => ({ key: `${kind} ${element.attributes['w:id']}`, kind, element, part }));
  }

  #properties(): ReadProperties {
    const core = this.#file.xml('docProps/core.xml');
    const app = this.#file.xml('docProps/app.xml');
    const said = {
      title: textIn(childOf(core, 'dc:title')),
      author: textIn(childOf(core, 'dc:creator')),
      lastModifiedBy: textIn(childOf(core, 'cp:lastModifiedBy')),
      company: textIn(childOf(app, 'Company')),
      program: textIn(childOf(app, 'Application')),
    };
    return Object.fromEntries(Object.entries(said).filter(([, text]) => text.trim() !== ''));
  }

  #settings(document: XmlElement): ReadSettings {
    const settings = this.#related('settings');
    const background = childOf(document, 'w:background')?.attributes['w:color'];
    const isColoured = background !== undefined && !['auto', 'FFFFFF'].includes(background.toUpperCase());
    return {
      ...(onOff(settings, 'w:evenAndOddHeaders') ? { evenAndOdd: true } : {}),
      ...(onOff(settings, 'w:trackRevisions') ? { tracksRevisions: true } : {}),
      ...(isColoured ? { background } : {}),
    };
  }
}

function readBody(body: XmlElement, reading: Reading): { blocks: ReadBlock[]; ends: SectionEnd[] } {
  const ends: SectionEnd[] = [];
  const blocks = blocksIn(body, reading, (paragraph, read) => {
    const properties = childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr');
    if (properties) ends.push({ end: read.length, properties });
  });
  return { blocks, ends: [...ends, { end: blocks.length, properties: childOf(body, 'w:sectPr') }] };
}

function commentOf(comment: XmlElement): ReadComment {
  const { 'w:author': author = '', 'w:date': date } = comment.attributes;
  const paragraphs = childrenOf(comment, 'w:p').map(textIn);
  return { author, ...(date ? { date } : {}), text: paragraphs.join('\n') };
}
