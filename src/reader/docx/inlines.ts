import type { ReadRun, RunFormat } from '../read-document.ts';
import { childOf, textIn, valueIn, type XmlElement } from '../xml/element.ts';
import { chosenOf } from './alternates.ts';
import { drawn, isDrawing, rubyBase } from './drawings.ts';
import type { Reading } from './reading.ts';
import { isSeen, madeBy, propertiesIn, revisionKind } from './revision.ts';
import type { TracedPiece } from './trace.ts';

/** What holds for all that stands in an element. */
type Around = Pick<ReadRun, 'revised' | 'control' | 'field'>;

/** Elements that only hold others. */
const transparent = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:rubyBase',
]);

/** Elements that say nothing which a reader sees. */
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:lastRenderedPageBreak',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:commentReference',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:fldData',
]);

/** What stands for a character of its own. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Fields whose number Word reckons anew each time and keeps nowhere. */
const unkept = /^\s*(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b/;

/** What stands in a paragraph that bears a style, and what in the file its characters come from. */
export function inlinesOf(
  paragraph: XmlElement,
  style: string | undefined,
  reading: Reading,
): Pick<Line, 'runs' | 'pieces'> {
  const line = new Line(style, reading);
  line.readAll(paragraph, {});
  return line;
}

class Line {
  readonly runs: ReadRun[] = [];
  readonly pieces: TracedPiece[] = [];
  #length = 0;
  readonly #style: string | undefined;
  readonly #reading: Reading;

  constructor(style: string | undefined, reading: Reading) {
    this.#style = style;
    this.#reading = reading;
  }

  readAll(element: XmlElement, around: Around): void {
    for (const child of element.children) if (typeof child !== 'string') this.#read(child, around);
  }

  #read(element: XmlElement, around: Around): void {
    const { name } = element;
    const revision = revisionKind(name);
    if (name === 'w:r') this.#readRun(element, around);
    else if (revision) this.#readRevision(element, revision, around);
    else if (transparent.has(name)) this.readAll(element, around);
    else if (!silent.has(name)) this.#readOther(element, around);
  }

  #readRevision(element: XmlElement, kind: 'inserted' | 'moved' | 'deleted', around: Around): void {
    const { view, revised } = this.#reading;
    if (view === 'accepted') revised({ kind, ...madeBy(element), text: revisedText(element) });
    if (isSeen(kind, view)) this.readAll(element, { ...around, revised: kind });
  }

  #readOther(element: XmlElement, around: Around): void {
    const { name, attributes } = element;
    const { commentAt, openComments, untold } = this.#reading;
    const comment =
      name === 'w:commentRangeStart' || name === 'w:commentRangeEnd' ? commentAt(attributes['w:id']) : undefined;
    if (name === 'w:sdt') this.#readControl(element, around);
    else if (name === 'w:fldSimple') this.#readField(element, around);
    else if (name === 'w:commentRangeStart') comment !== undefined && openComments.add(comment);
    else if (name === 'w:commentRangeEnd') comment !== undefined && openComments.delete(comment);
    else if (name === 'mc:AlternateContent') {
      const chosen = chosenOf(element);
      if (chosen) this.readAll(chosen, around);
    } else if (name === 'm:oMath' || name === 'm:oMathPara') {
      untold('文中有公式，只读了里面的字');
      const before = this.#length;
      this.#add(textIn(element), this.#formatOf(undefined), around);
      this.#trace(element, element, before);
    } else if (name === 'w:subDoc') untold('文中插入了另一个文件（子文档），没有读');
    else if (textIn(element) !== '') {
      untold(`文中有不认识的内容（${name}），只读了里面的字`);
      this.readAll(element, around);
    }
  }

  #readControl(control: XmlElement, around: Around): void {
    const content = childOf(control, 'w:sdtContent');
    const properties = childOf(control, 'w:sdtPr');
    const title = valueIn(properties, 'w:alias') ?? valueIn(properties, 'w:tag');
    if (content) this.readAll(content, title ? { ...around, control: title } : around);
  }

  #readField(field: XmlElement, around: Around): void {
    const instruction = (field.attributes['w:instr'] ?? '').trim();
    if (!field.children.some((child) => typeof child !== 'string'))
      this.#push({ text: '', format: this.#formatOf(undefined), field: instruction });
    this.readAll(field, { ...around, field: instruction });
  }

  #readRun(run: XmlElement, around: Around): void {
    const properties = propertiesIn(run, 'w:rPr', this.#reading.view);
    const format = this.#formatOf(properties);
    this.#noteChange(run);
    let text = '';
    const flush = () => {
      this.#add(text, format, around);
      text = '';
    };
    for (const child of run.children) {
      if (typeof child === 'string') continue;
      const before = this.#length + text.length;
      const written = this.#writtenBy(child);
      if (written !== undefined) {
        text += written;
        this.#trace(run, child, before, text.length);
      } else if (!silent.has(child.name)) {
        flush();
        const traced = this.pieces.length;
        this.#readInRun(child, format, around);
        if (this.pieces.length === traced) this.#trace(run, child, before);
      }
    }
    flush();
  }

  /** Notes what the characters since a place come from; `pending` are those that no run has yet. */
  #trace(run: XmlElement, element: XmlElement, before: number, pending = 0): void {
    const length = this.#length + pending - before;
    if (length > 0 && this.#reading.trace) this.pieces.push({ run, element, length });
  }

  #noteChange(run: XmlElement): void {
    const { view, revised } = this.#reading;
    const change = view === 'accepted' ? childOf(childOf(run, 'w:rPr'), 'w:rPrChange') : undefined;
    if (change) revised({ kind: 'format', ...madeBy(change), text: textIn(run) });
  }

  /** The characters that an element of a run stands for; undefined where it stands for something else. */
  #writtenBy({ name, attributes, children }: XmlElement): string | undefined {
    const field = this.#reading.openFields.at(-1);
    if (name === 'w:t' || name === 'w:delText') {
      return field && !field.hasResult ? '' : children.join('');
    }
    if (name === 'w:br') {
      const { 'w:type': kind } = attributes;
      return kind === 'page' || kind === 'column' ? undefined : '\n';
    }
    return Object.hasOwn(signs, name) ? signs[name] : undefined;
  }

  #readInRun(element: XmlElement, format: RunFormat, around: Around): void {
    const { name, attributes } = element;
    const { noteAt, untold } = this.#reading;
    if (name === 'w:br') this.#push({ text: '', format, break: attributes['w:type'] === 'column' ? 'column' : 'page' });
    else if (name === 'w:instrText' || name === 'w:delInstrText') this.#instruct(textIn(element));
    else if (name === 'w:fldChar') this.#readFieldMark(attributes['w:fldCharType'], format);
    else if (name === 'w:pgNum') this.#push({ text: '', format, field: 'PAGE' });
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const note = noteAt(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes['w:id']);
      if (note === undefined) untold('文中有一处注释找不到内容');
      else this.#push({ text: '', format, note });
    } else if (name === 'w:sym') this.#addSymbol(attributes['w:char'], attributes['w:font'], format, around);
    else if (isDrawing(element))
      for (const run of drawn(element, format, this.#reading)) this.#push({ ...run, ...kept(around) });
    else if (name === 'mc:AlternateContent') this.#readChosen(element, format, around);
    else if (name === 'w:ruby') {
      const base = rubyBase(element);
      untold('文中有拼音指南，读了字，没有读拼音');
      if (base) this.readAll(base, around);
    } else if (textIn(element) !== '') {
      untold(`文中有不认识的内容（${name}），只读了里面的字`);
      this.#add(textIn(element), format, around);
    }
  }

  #readChosen(element: XmlElement, format: RunFormat, around: Around): void {
    for (const child of chosenOf(element)?.children ?? []) {
      if (typeof child === 'string') continue;
      const written = this.#writtenBy(child);
      if (written === undefined) this.#readInRun(child, format, around);
      else this.#add(written, format, around);
    }
  }

  #instruct(instruction: string): void {
    const field = this.#reading.openFields.at(-1);
    if (field && !field.hasResult) field.instruction += instruction;
  }

  #readFieldMark(kind: string | undefined, format: RunFormat): void {
    const { openFields, untold } = this.#reading;
    if (kind === 'begin') openFields.push({ instruction: '', hasResult: false, isShown: false });
    const field = openFields.at(-1);
    if (kind === 'separate' && field) field.hasResult = true;
    if (kind !== 'end' || !field) return;
    openFields.pop();
    const instruction = field.instruction.trim();
    if (unkept.test(instruction)) untold('文中有自动编号域（AUTONUM、LISTNUM），编号没有读');
    if (!field.isShown) this.#push({ text: '', format, field: instruction });
  }

  #addSymbol(code: string | undefined, font: string | undefined, format: RunFormat, around: Around): void {
    const point = Number.parseInt(code ?? '', 16);
    if (!(point > 0 && point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff)) return;
    const isPrivate = point >= 0xe000 && point <= 0xf8ff;
    if (isPrivate) this.#reading.untold(`文中有${font ?? '符号'}字体的符号（${code}），认不出是什么`);
    this.#add(String.fromCodePoint(point), font ? { ...format, ascii: font, hAnsi: font } : format, around);
  }

  #formatOf(properties: XmlElement | undefined): RunFormat {
    return this.#reading.styles.runFormat(this.#style, properties);
  }

  /** Adds text; to the run before it where that is set alike. */
  #add(text: string, format: RunFormat, around: Around): void {
    if (text !== '') this.#push({ text, format, ...kept(around) });
  }

  #push(run: ReadRun): void {
    const { openComments, openFields } = this.#reading;
    const field = run.field ?? openFields.findLast(({ hasResult }) => hasResult)?.instruction.trim();
    for (const open of openFields) open.isShown = true;
    const whole: ReadRun = {
      ...run,
      ...(field === undefined ? {} : { field }),
      ...(openComments.size > 0 ? { comments: [...openComments] } : {}),
    };
    this.#length += run.text.length;
    const last = this.runs.at(-1);
    if (last && isAlike(last, whole)) this.runs[this.runs.length - 1] = { ...last, text: last.text + whole.text };
    else this.runs.push(whole);
  }
}

/** Whether two runs differ in nothing but their text. */
function isAlike(one: ReadRun, other: ReadRun): boolean {
  if (one.text === '' || other.text === '' || one.format !== other.format) return false;
  return (
    one.field === other.field &&
    one.revised === other.revised &&
    one.control === other.control &&
    String(one.comments ?? '') === String(other.comments ?? '')
  );
}

function kept({ revised, control, field }: Around): Around {
  return {
    ...(revised ? { revised } : {}),
    ...(control ? { control } : {}),
    ...(field === undefined ? {} : { field }),
  };
}

/** The words that a revision holds, deleted ones too; no instructions of fields. */
function revisedText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'w:instrText' || child.name === 'w:delInstrText') return '';
      return child.name === 'w:t' || child.name === 'w:delText' ? textIn(child) : revisedText(child);
    })
    .join('');
}
