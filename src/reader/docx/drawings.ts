import type { ReadRun, RunFormat } from '../read-document.ts';
import { childOf, findIn, type XmlElement } from '../xml/element.ts';
import { chosenOf } from './alternates.ts';
import type { Reading } from './reading.ts';

/** What a drawing, a shape or an object in a run shows: pictures, and boxes with text. */
export function drawn(drawing: XmlElement, format: RunFormat, reading: Reading): ReadRun[] {
  const described = findIn(drawing, 'wp:docPr')?.attributes;
  const description = described?.descr || described?.title || undefined;
  return shownIn(drawing, format, description, reading);
}

function shownIn(element: XmlElement, format: RunFormat, description: string | undefined, reading: Reading): ReadRun[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const show = Object.hasOwn(shown, child.name) ? shown[child.name] : undefined;
    if (show) return show(child, format, description, reading);
    if (child.name === 'mc:AlternateContent') {
      const chosen = chosenOf(child);
      return chosen ? shownIn(chosen, format, description, reading) : [];
    }
    return shownIn(child, format, description, reading);
  });
}

type Show = (element: XmlElement, format: RunFormat, description: string | undefined, reading: Reading) => ReadRun[];

const shown: Readonly<Record<string, Show>> = {
  'w:txbxContent': (element, format, _description, reading) => [{ text: '', format, box: reading.blocksIn(element) }],
  'a:blip': ({ attributes }, format, description, reading) => [
    pictureOf(reading.targetOf(attributes['r:embed'] ?? attributes['r:link']), format, description),
  ],
  'v:imagedata': ({ attributes }, format, description, reading) => [
    pictureOf(
      reading.targetOf(attributes['r:id'] ?? attributes['r:href']),
      format,
      attributes['o:title'] || description,
    ),
  ],
  'v:line': ({ attributes: { strokecolor } }, format) => [
    { text: '', format, line: strokecolor ? { color: strokecolor } : {} },
  ],
  'wps:spPr': (element, format) => {
    if (!/^(?:line|straightConnector1)$/.test(childOf(element, 'a:prstGeom')?.attributes.prst ?? '')) return [];
    const color = findIn(element, 'a:srgbClr')?.attributes.val;
    return [{ text: '', format, line: color ? { color } : {} }];
  },
  'v:textpath': ({ attributes }, format) => wordArt(attributes.string ?? '', format),
  'c:chart': (_element, format, description, reading) => {
    reading.untold('文中有图表，里面的数没有读');
    return [pictureOf(undefined, format, description ?? '图表')];
  },
  'dgm:relIds': (_element, format, description, reading) => {
    reading.untold('文中有 SmartArt 图形，里面的文字没有读');
    return [pictureOf(undefined, format, description ?? 'SmartArt 图形')];
  },
  'o:OLEObject': ({ attributes }, _format, _description, reading) => {
    reading.untold(`文中嵌入了别的程序的内容（${attributes.ProgID ?? '不明'}），没有读`);
    return [];
  },
};

function pictureOf(target: string | undefined, format: RunFormat, description: string | undefined): ReadRun {
  return { text: '', format, picture: { ...(description ? { description } : {}), ...(target ? { target } : {}) } };
}

/** 艺术字: its words stand in an attribute. */
function wordArt(text: string, format: RunFormat): ReadRun[] {
  if (text === '') return [];
  return [{ text: '', format, box: [{ type: 'paragraph', runs: [{ text, format }], format: {}, mark: format }] }];
}

/** Whether an element that stands in a run is drawn. */
export function isDrawing({ name }: XmlElement): boolean {
  return name === 'w:drawing' || name === 'w:pict' || name === 'w:object';
}

/** The words under a ruby: what stands above them says how they are read. */
export function rubyBase(ruby: XmlElement): XmlElement | undefined {
  return childOf(ruby, 'w:rubyBase');
}
