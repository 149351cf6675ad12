import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { type Parts, unpack } from '../../src/docx/pack.ts';

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
  /** The attributes of w:rFonts. */
  readonly fonts: Readonly<Record<string, string>>;
  readonly highlight: string | undefined;
}

/** The runs of a part. */
export function runsOf(xml: string): SetRun[] {
  return elementsOf(xml, 'w:r').map((run) => {
    const attributes = (name: string) => descendants(run).find((element) => element.name === name)?.attributes ?? {};
    return { text: run.text, fonts: attributes('w:rFonts'), highlight: attributes('w:highlight')['w:val'] };
  });
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children
    .filter((child) => child instanceof XmlElement)
    .flatMap((child) => [child, ...descendants(child)]);
}
