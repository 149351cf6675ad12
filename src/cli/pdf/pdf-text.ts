import { inflateSync } from 'node:zlib';

/**
 * The text that a PDF of LibreOffice's shows, page after page in the order in which it is drawn; what is marked as no part of
 * the text, the page numbers, is left out. Reads what LibreOffice writes: plain objects, deflated streams, fonts that tell what
 * each code means. Undefined for any other file.
 */
export function pdfText(pdf: Uint8Array): string | undefined {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const pages = pagesOf(objects);
  return pages.length === 0 ? undefined : pages.map((page) => pageText(page, objects)).join('');
}

/** The objects of a file by number, each as its text, its stream included. */
type Objects = ReadonlyMap<string, string>;

function objectsOf(source: string): Objects {
  const objects = new Map<string, string>();
  for (const { 1: number = '', index } of source.matchAll(/(?<=[\r\n])(\d+) 0 obj\b/g)) {
    objects.set(number, source.slice(index, source.indexOf('endobj', index)));
  }
  return objects;
}

/** The objects of the pages in their order: a tree, whose root nobody has for a child. */
function pagesOf(objects: Objects): string[] {
  const root = [...objects.values()].find((object) => /\/Type\s*\/Pages\b/.test(object) && !/\/Parent\b/.test(object));
  const below = (object: string): string[] => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object)?.[1];
    if (kids === undefined) return [object];
    return [...kids.matchAll(/(?<!\d)(\d{1,9}) 0 R/g)].flatMap(({ 1: number = '' }) =>
      below(objects.get(number) ?? ''),
    );
  };
  return root === undefined ? [] : below(root);
}

function pageText(page: string, objects: Objects): string {
  const content = streamOf(referred(page, 'Contents', objects), objects);
  const fonts = fontsOf(referred(page, 'Resources', objects), objects);
  let [text, font, hidden] = ['', undefined as Font | undefined, 0];
  const opened: boolean[] = [];
  let isArtifact = false;
  for (const { 0: token, 1: name, 2: codes } of content.matchAll(tokens)) {
    if (name !== undefined) font = fonts.get(name);
    else if (codes !== undefined) text += hidden === 0 && font ? font(codes) : '';
    else if (token === 'EMC') hidden -= opened.pop() ? 1 : 0;
    else if (token === '/Artifact') isArtifact = true;
    else {
      opened.push(isArtifact);
      hidden += isArtifact ? 1 : 0;
      isArtifact = false;
    }
  }
  return text;
}

/** The choice of a font, a stretch of codes, and where a marked part begins and ends. */
const tokens = /\/(F\d{1,9}) [\d.]{1,12} Tf|<([0-9A-F]{2,2000})>(?!>)|\/Artifact\b|\b(?:BDC|BMC|EMC)\b/g;

/** What codes, written as hexadecimal digits, mean. */
type Font = (codes: string) => string;

function fontsOf(resources: string, objects: Objects): ReadonlyMap<string, Font> {
  const listed = referred(resources, 'Font', objects);
  return new Map(
    [...listed.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(({ 1: name = '', 2: number = '' }) => [
      name,
      fontOf(streamOf(referred(objects.get(number) ?? '', 'ToUnicode', objects), objects)),
    ]),
  );
}

function fontOf(map: string): Font {
  const digits = /begincodespacerange\s*<([0-9A-F]+)>/.exec(map)?.[1]?.length ?? 2;
  const meanings = new Map(
    [...map.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\n/g)].map(({ 1: code = '', 2: units = '' }) => [
      code,
      textOf(units),
    ]),
  );
  return (codes) =>
    (codes.match(new RegExp(`.{${digits}}`, 'g')) ?? []).map((code) => meanings.get(code) ?? '\ufffd').join('');
}

function textOf(units: string): string {
  return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

/** What an object has under a name, itself or by its number. */
function referred(object: string, name: string, objects: Objects): string {
  const number = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1];
  return number === undefined ? object.slice(Math.max(0, object.indexOf(`/${name}`))) : (objects.get(number) ?? '');
}

function streamOf(object: string, objects: Objects): string {
  const start = /\bstream\r?\n/.exec(object);
  if (!start) return '';
  const length = Number(
    /(?<!\d)\d{1,9} 0 obj\s{0,2}(\d{1,9})/.exec(referred(object, 'Length', objects))?.[1] ??
      /\/Length (\d+)(?! 0 R)/.exec(object)?.[1],
  );
  const from = start.index + start[0].length;
  const bytes = Buffer.from(object.slice(from, from + length), 'latin1');
  return (/\/FlateDecode/.test(object) ? inflateSync(bytes) : bytes).toString('latin1');
}
