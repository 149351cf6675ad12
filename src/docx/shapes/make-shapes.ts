import { Packer } from 'docx';
import { deflateSync } from 'fflate/browser';
import type { Profile } from '../../layout/profile.ts';
import { lean } from '../zip/lean.ts';
import { readyPart } from '../zip/ready-part.ts';
import { mendedCore, mendedParts } from './mended-parts.ts';
import { readShapes } from './read-shapes.ts';
import { type Shapes, slots } from './shape.ts';
import { documentOf } from './skeleton.ts';
import { specimens } from './specimens.ts';

/** Makes the shapes of a profile from one specimen of everything that the docx package can be asked for. */
export async function makeShapes(profile: Profile): Promise<Shapes> {
  const {
    'word/document.xml': document = '',
    'docProps/core.xml': core = '',
    'docProps/custom.xml': customProperties = '',
    ...shared
  } = mendedParts(await Packer.toBuffer(documentOf(specimens(profile), slots, profile)));
  return {
    profile,
    parts: Object.entries(shared).map(([name, part]) => readyPart(name, part, pressed)),
    ...readShapes(lean(document), profile),
    coreProperties: mendedCore(core),
    customProperties,
  };
}

/** What every report shares is pressed as hard as can be, once; by fflate, which gives the same bytes on every machine. */
function pressed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return deflateSync(bytes, { level: 9 }) as Uint8Array<ArrayBuffer>;
}
