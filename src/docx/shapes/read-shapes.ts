import { type PageKind, pageKinds } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import { type StyleKey, stylesOf } from '../../layout/styles.ts';
import { byRunKind } from '../runs/run-kind.ts';
import type { ParagraphShape, Shapes, TableShape } from './shape.ts';
import { between, shapeAround, slotted } from './slots.ts';

/** The shapes in the word/document.xml of the specimens. */
export function readShapes(
  xml: string,
  profile: Profile,
): Omit<Shapes, 'profile' | 'parts' | 'coreProperties' | 'customProperties'> {
  const body = between(xml, '<w:body>', '</w:body>');
  const sections = body.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  const [grid = '', joint = ''] = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const paragraphs = body.slice(0, body.indexOf('<w:tbl>')).split(/(?<=<\/w:p>)/);
  const runs = (paragraphs.at(-1) ?? '').match(/<w:r>.*?<\/w:r>/gs) ?? [];
  const filled = runs.values();
  return {
    document: { open: xml.slice(0, xml.indexOf(body)), close: xml.slice(xml.indexOf(body) + body.length) },
    paragraph: paragraphShape(paragraphs, Object.keys(stylesOf(profile)) as StyleKey[]),
    runs: byRunKind(() => shapeAround(filled.next().value ?? '', /§/)),
    tab: runs.at(-2) ?? '',
    lineBreak: runs.at(-1) ?? '',
    table: tableShape(grid),
    jointMark: jointShape(joint),
    sections: Object.fromEntries(pageKinds.map((kind, index) => [kind, sections[index] ?? ''])) as Record<
      PageKind,
      string
    >,
  };
}

/** From one paragraph of each style, and then one for each thing that a paragraph may say besides. */
function paragraphShape(paragraphs: readonly string[], styles: readonly StyleKey[]): ParagraphShape {
  const properties = paragraphs.map((paragraph) => slotted(between(paragraph, '<w:pPr>', '</w:pPr>')));
  const besides = properties.slice(styles.length).map((one) => one.slice(one.indexOf('/>') + 2));
  const [keepNext = '', tabs = '', before = '', after = '', both = '', rightIndent = '', breakBefore = ''] = besides;
  const [left = '', center = '', right = ''] = tabs.match(/<w:tab .*?\/>/g) ?? [];
  const { open, close } = shapeAround(paragraphs[0] ?? '', /<w:pPr>.*<w:r>.*<\/w:r>/s);
  return {
    open: `${open}<w:pPr>`,
    styles: Object.fromEntries(styles.map((style, index) => [style, properties[index] ?? ''])) as Record<
      StyleKey,
      string
    >,
    breakBefore,
    keepNext,
    tabs: shapeAround(tabs, /<w:tab .*\/>/s),
    tabStops: { left, center, right },
    spacing: { before, after, both },
    rightIndent,
    middle: '</w:pPr>',
    close,
  };
}

function tableShape(xml: string): TableShape {
  const column = /<w:gridCol[^>]*>/.exec(xml)?.[0] ?? '';
  const [head = '', row = '', spanned = '', tall = ''] = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const cell = /<w:tc>.*<\/w:tc>/s;
  const cellShape = (around: string) => shapeAround(cell.exec(around)?.[0] ?? '', /<w:p>.*<\/w:p>/s);
  return {
    grid: shapeAround(xml.slice(0, xml.indexOf('<w:tr>')), /<w:gridCol[^>]*>/),
    column: slotted(column),
    headRow: shapeAround(head, cell),
    row: shapeAround(row, cell),
    tallRow: shapeAround(tall, cell),
    cell: cellShape(row),
    spanningCell: cellShape(spanned),
    end: '</w:tbl>',
  };
}

function jointShape(xml: string): Shapes['jointMark'] {
  const [open = '', middle = '', close = ''] = slotted(xml).split(/<w:p>.*?<\/w:p>/s);
  return { open, middle, close };
}
