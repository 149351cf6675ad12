import { deflateSync } from 'node:zlib';

/** A PDF of the kind that LibreOffice writes, of one page that shows some lines of text, the page number as an artifact. */
export function littlePdf(lines: readonly string[], language = 'en-US'): Buffer {
  const shown = lines.map((line) => marked(`BT /F1 16 Tf<${codes(line)}>Tj ET`)).join('');
  return pdfOf(`${shown}/Artifact BMC\nBT /F1 14 Tf<${codes('—')}>Tj ET\nEMC\n`, { language });
}

/** A stretch of a page that is marked as a piece of a line. */
export function marked(content: string, properties = '<</MCID 0>>'): string {
  return `/Span${properties}BDC\n${content}\nEMC\n`;
}

/** The codes of a text's characters, which are what they mean, each as wide as its size. */
export function codes(text: string): string {
  return text.split('').map(hex).join('');
}

/** A PDF of one page with that content, whose fonts are F1, F2 and, without the meaning of its codes, F3; its small objects stand together in a stream if wanted. */
export function pdfOf(content: string, { language = 'en-US', isPacked = false } = {}): Buffer {
  const table =
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\n';
  const font = '<</Type/Font/Subtype/TrueType/BaseFont/BAAAAA+NotoSerif/FirstChar 0/Widths 7 0 R/ToUnicode 6 0 R>>';
  const objects = [
    `<</Type/Catalog/Pages 2 0 R\n/Lang(${language})>>`,
    '<</Type/Pages\n/Kids[ 3 0 R ]\n/Count 1>>',
    '<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R/F2 5 0 R/F3 9 0 R>>>>/Contents 4 0 R>>',
    streamOf(content),
    font,
    streamOf(table),
    `[${'1000 '.repeat(65_536)}]`,
    'null',
    '<</Type/Font/Subtype/TrueType/BaseFont/CAAAAA+OpenSymbol>>',
  ];
  const numbered = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const written = isPacked
    ? [
        ...numbered.filter((_object, at) => at === 3 || at === 5),
        `8 0 obj\n${packed(objects, [0, 1, 2, 4, 6, 8])}\nendobj\n`,
      ]
    : numbered;
  return Buffer.from(`%PDF-1.6\n${written.join('')}%%EOF\n`, 'latin1');
}

function streamOf(content: string, said = ''): string {
  const bytes = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<<${said}/Length ${bytes.length}/Filter/FlateDecode>>\nstream\n${bytes}\nendstream`;
}

/** Some objects in one stream, their numbers and places first. */
function packed(objects: readonly string[], which: readonly number[]): string {
  let places = '';
  let content = '';
  for (const at of which) {
    places += `${at + 1} ${content.length} `;
    content += `${objects[at]} `;
  }
  return streamOf(places + content, `/Type/ObjStm/N ${which.length}/First ${places.length}`);
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
