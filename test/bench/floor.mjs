import { columns } from './outline.mjs';
import { partsOf } from './read-docx.mjs';

const content = 'word/document.xml';
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => entities[character]) : text);

/** Every part of the plainest file with this text: document.xml by string concatenation, the others as they are. */
export function plainParts({ parts, open, table, close }, outline) {
  const lines = (style, list) => list.map(({ text }) => paragraph(style, text)).join('');
  let xml = open + lines('Top', outline.top) + lines('Body', outline.opening);
  for (const part of outline.parts) {
    xml += paragraph('LevelOne', part.heading) + lines('Body', part.paragraphs);
    for (const section of part.sections)
      xml += paragraph('LevelTwo', section.heading) + lines('Body', section.paragraphs);
  }
  xml += `${lines('End', outline.end)}${table}`;
  for (const row of outline.rows)
    xml += `<w:tr>${columns.map((column) => `<w:tc>${paragraph('Cell', row[column])}</w:tc>`).join('')}</w:tr>`;
  xml += `</w:tbl>${lines('Body', outline.tail)}${close}`;
  return [...Object.entries(parts), [content, xml]];
}

function paragraph(style, text) {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A file of our own taken apart: what stands between the texts of its document.xml, the texts, and its other parts. */
export function ownPieces(bytes) {
  const { [content]: xml, ...parts } = partsOf(bytes);
  const pieces = xml.split(/(?<=<w:t(?: [^>]*)?>)([^<]*)(?=<\/w:t>)/);
  const texts = pieces.filter((_, index) => index % 2 === 1);
  return { parts, between: pieces.filter((_, index) => index % 2 === 0), texts: texts.map(unescaped) };
}

function unescaped(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Every part of our own file, put together again as plainly as can be. */
export function ownParts({ parts, between, texts }) {
  let xml = between[0];
  for (const [index, text] of texts.entries()) xml += escaped(text) + between[index + 1];
  return [...Object.entries(parts), [content, xml]];
}
