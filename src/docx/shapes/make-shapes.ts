import { Packer } from 'docx';
import type { Profile } from '../../layout/profile.ts';
import { press } from '../../zip/press.ts';
import { lean } from '../zip/lean.ts';
import { readyPart } from '../zip/ready-part.ts';
import { mendedCore, mendedParts } from './mended-parts.ts';
import { readShapes } from './read-shapes.ts';
import { type Shapes, slots } from './shape.ts';
import { documentOf } from './skeleton.ts';
import { specimens } from './specimens.ts';

/** Makes the shapes of a profile from one specimen of everything that the docx package can be asked for; what every report shares is pressed once. */
export async function makeShapes(profile: Profile): Promise<Shapes> {
  const {
    'word/document.xml': document = '',
    'docProps/core.xml': core = '',
    'docProps/custom.xml': customProperties = '',
    ...shared
  } = mendedParts(await Packer.toBuffer(documentOf(specimens(profile), slots, profile)));
  return {
    profile,
    parts: Object.entries(shared).map(([name, part]) => readyPart(name, part, press)),
    ...readShapes(lean(document), profile),
    coreProperties: mendedCore(core),
    customProperties,
  };
}
