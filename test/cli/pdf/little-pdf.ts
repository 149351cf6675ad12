/** A PDF of the kind that LibreOffice writes, of one page that shows some lines of text, the page number as an artifact. */
export function littlePdf(lines: readonly string[], language = 'en-US'): Buffer {
  const units = [...new Set(lines.join('').split(''))].map(hex);
  const map = `begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${units.map((unit) => `<${unit}> <${unit}>\n`).join('')}`;
  const shown = lines.map(
    (line) => `/Span<</MCID 0>>BDC\nBT /F1 16 Tf<${line.split('').map(hex).join('')}>Tj ET\nEMC\n`,
  );
  const content = `${shown.join('')}/Artifact BMC\nBT /F1 14 Tf<${hex('—')}>Tj ET\nEMC\n`;
  const objects = [
    `<</Type/Catalog/Pages 2 0 R\n/Lang(${language})>>`,
    '<</Type/Pages\n/Kids[ 3 0 R ]\n/Count 1>>',
    '<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/TrueType/ToUnicode 6 0 R>>',
    `<</Length ${map.length}>>\nstream\n${map}\nendstream`,
  ];
  return Buffer.from(
    `%PDF-1.6\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')}%%EOF\n`,
    'latin1',
  );
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
