import type { PageSetup, PageSide, ReadBlock, ReadSection } from '../read-document.ts';
import { childOf, childrenOf, numberOf, onOff, valueIn, type XmlElement } from '../xml/element.ts';

/** Where a section ends, and what the file says of it. */
export interface SectionEnd {
  readonly end: number;
  readonly properties: XmlElement | undefined;
}

/** The sections of a document. A head or a foot that a section does not name is that of the one before it. */
export function sectionsOf(
  ends: readonly SectionEnd[],
  blocksOf: (relation: string, kind: 'header' | 'footer') => readonly ReadBlock[] | undefined,
): ReadSection[] {
  const sections: ReadSection[] = [];
  let start = 0;
  for (const { end, properties } of ends) {
    const before = sections.at(-1);
    const named = (kind: 'header' | 'footer') => {
      const references = childrenOf(properties, `w:${kind}Reference`).flatMap(({ attributes }) => {
        const blocks = blocksOf(attributes['r:id'] ?? '', kind);
        return blocks ? [[sideOf(attributes['w:type']), blocks] as const] : [];
      });
      return Object.fromEntries(references);
    };
    sections.push({
      start,
      page: pageOf(properties),
      headers: { ...before?.headers, ...named('header') },
      footers: { ...before?.footers, ...named('footer') },
    });
    start = end;
  }
  return sections;
}

function sideOf(written: string | undefined): PageSide {
  return written === 'first' || written === 'even' ? written : 'default';
}

/** The page of a section; where nothing is said, Word's own: A4 has no say in that. */
function pageOf(properties: XmlElement | undefined): PageSetup {
  const size = childOf(properties, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(properties, 'w:pgMar')?.attributes ?? {};
  const grid = childOf(properties, 'w:docGrid')?.attributes ?? {};
  const numbers = childOf(properties, 'w:pgNumType')?.attributes ?? {};
  const of = (attributes: Readonly<Record<string, string>>, name: string, usual: number) =>
    numberOf(attributes[name]) ?? usual;
  const linePitchTwips = numberOf(grid['w:linePitch']);
  const charSpace = numberOf(grid['w:charSpace']);
  const numberStart = numberOf(numbers['w:start']);
  return {
    widthTwips: of(size, 'w:w', 12_240),
    heightTwips: of(size, 'w:h', 15_840),
    topTwips: of(margins, 'w:top', 1440),
    bottomTwips: of(margins, 'w:bottom', 1440),
    leftTwips: of(margins, 'w:left', 1800),
    rightTwips: of(margins, 'w:right', 1800),
    headerTwips: of(margins, 'w:header', 720),
    footerTwips: of(margins, 'w:footer', 720),
    gutterTwips: of(margins, 'w:gutter', 0),
    columns: numberOf(valueIn(properties, 'w:cols', 'w:num')) ?? 1,
    hasTitlePage: onOff(properties, 'w:titlePg') ?? false,
    grid: {
      type: grid['w:type'] ?? 'default',
      ...(linePitchTwips === undefined ? {} : { linePitchTwips }),
      ...(charSpace === undefined ? {} : { charSpace }),
    },
    ...(numbers['w:fmt'] ? { numberFormat: numbers['w:fmt'] } : {}),
    ...(numberStart === undefined ? {} : { numberStart }),
  };
}
