import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { digestOf, sha256Of } from '../../src/docx/zip/digest.ts';
import { pack } from '../../src/docx/zip/pack.ts';
import { readyPart } from '../../src/docx/zip/ready-part.ts';
import { type Parts, unpack } from '../../src/docx/zip/written-by-us.ts';

/** The parts of a .docx, which must be one. */
export function partsOf(docx: Uint8Array): Parts {
  const parts = unpack(docx);
  if (!parts) throw new Error('this is no .docx');
  return parts;
}

/** One part of a .docx. */
export function partOf(docx: Uint8Array, name: string): string {
  return partsOf(docx)[name] ?? '';
}

/** Every element of that name in a part, in its order. */
export function elementsOf(xml: string, name: string): XmlElement[] {
  const { root } = parseXml(xml);
  return root ? descendants(root).filter((element) => element.name === name) : [];
}

/** The words of each paragraph of the report, as a reader sees them. */
export function paragraphsOf(docx: Uint8Array): string[] {
  return elementsOf(partOf(docx, 'word/document.xml'), 'w:p').map(({ text }) => text);
}

/** A run as it is set. */
export interface SetRun {
  readonly text: string;
  /** The attributes of w:rFonts, those of the paragraph's and the run's styles among them where the run does not say otherwise. */
  readonly fonts: Readonly<Record<string, string>>;
  readonly highlight: string | undefined;
}

/** The runs of a part, each as it looks in its paragraph's style. */
export function runsOf(xml: string, styles = '<w:styles/>'): SetRun[] {
  const fontsOf = new Map(
    elementsOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'], attributesIn(style, 'w:rFonts')]),
  );
  return elementsOf(xml, 'w:p').flatMap((paragraph) => {
    const own = fontsOf.get(attributesIn(paragraph, 'w:pStyle')['w:val']) ?? {};
    const runs = descendants(paragraph).filter(({ name }) => name === 'w:r');
    return runs.map((run) => ({
      text: run.text,
      fonts: { ...own, ...fontsOf.get(attributesIn(run, 'w:rStyle')['w:val']), ...attributesIn(run, 'w:rFonts') },
      highlight: attributesIn(run, 'w:highlight')['w:val'],
    }));
  });
}

/** The attributes of the first element of that name in an element. */
export function attributesIn(element: XmlElement, name: string): Readonly<Record<string, string>> {
  return descendants(element).find((one) => one.name === name)?.attributes ?? {};
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children
    .filter((child) => child instanceof XmlElement)
    .flatMap((child) => [child, ...descendants(child)]);
}

/** Zips parts that a test has as texts. */
export function packParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return pack(Object.entries(parts).map(([name, part]) => readyPart(name, part)));
}

/** The digest of parts that a test has as texts. */
export function digestOfParts(parts: Readonly<Record<string, string>>): string {
  return digestOf(Object.entries(parts).map(([name, content]) => ({ name, sha256: sha256Of(content) })));
}
