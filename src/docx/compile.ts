import { plainText } from '../document/inline.ts';
import type { OfficialDocument } from '../document/node.ts';
import { bodyOf } from './body.ts';
import { fillDocument } from './fill-document.ts';
import { type Shapes, slots } from './shapes/shape.ts';
import { escapeXml } from './xml-text.ts';
import { digestOf } from './zip/digest.ts';
import { pack } from './zip/pack.ts';
import { readyPart } from './zip/ready-part.ts';

/**
 * Compiles an official document to the bytes of a .docx. The same document gives the same bytes on any machine, at any
 * time: no clock, no random ids. A digest of the parts goes into docProps/custom.xml, by which `writtenByUs` knows an
 * untouched file again.
 */
export function compileDocx(document: OfficialDocument, shapes: Shapes): Uint8Array {
  return packed(document, fillDocument(bodyOf(document, shapes.profile), shapes), shapes);
}

/** The bytes of a .docx around its word/document.xml. */
export function packed(document: OfficialDocument, xml: string, shapes: Shapes): Uint8Array {
  const parts = [
    ...shapes.parts,
    readyPart('word/document.xml', xml),
    readyPart('docProps/core.xml', coreProperties(document, shapes)),
  ];
  const custom = shapes.customProperties.replaceAll(slots.digest, digestOf(parts));
  return pack([...parts, readyPart('docProps/custom.xml', custom)]);
}

function coreProperties({ blocks }: OfficialDocument, shapes: Shapes): string {
  const title = blocks.find(({ type }) => type === 'title');
  const signature = blocks.find(({ type }) => type === 'signatureBlock');
  const authorities = signature?.type === 'signatureBlock' ? signature.authorities.map(plainText) : [];
  const values: Record<string, string> = {
    [slots.title]: title?.type === 'title' ? plainText(title.content) : '',
    [slots.creator]: authorities.join('、'),
  };
  return shapes.coreProperties.replace(/§[a-z]+§/g, (slot) => escapeXml(values[slot] ?? slot));
}
