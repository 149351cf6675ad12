import { paragraphsOf } from './read-docx.mjs';

/** The columns of the annex table. */
export const columns = ['a', 'b', 'c', 'd', 'e'];

/**
 * A report’s text as the peers get it: the very paragraphs of our own file, in order, nested as a template engine wants
 * them. What stands above the recipients is `top`; lines after the parts are `end`; what follows the table is `tail`.
 */
export function outlineOf(docx) {
  const outline = { top: [], opening: [], parts: [], end: [], tail: [] };
  const cells = [];
  let place = outline.top;
  for (const { style, text } of paragraphsOf(docx)) {
    if (style === 'mainRecipients') place = outline.opening;
    if (style === 'annexNote') place = outline.end;
    if (style === 'levelOne') place = openPart(outline, text);
    else if (style === 'levelTwo') place = openSection(outline, text);
    else if (style === 'tableHead' || style === 'tableCell') {
      cells.push(text);
      place = outline.tail;
    } else place.push({ text });
  }
  return { ...outline, rows: rowsOf(cells) };
}

/** Every paragraph of the text, in the order of reading. */
export function linesOf({ top, opening, parts, end, rows, tail }) {
  const texts = (lines) => lines.map(({ text }) => text);
  const inParts = parts.flatMap((part) => [
    part.heading,
    ...texts(part.paragraphs),
    ...part.sections.flatMap((section) => [section.heading, ...texts(section.paragraphs)]),
  ]);
  const cells = rows.flatMap((row) => columns.map((column) => row[column]));
  return [...texts(top), ...texts(opening), ...inParts, ...texts(end), ...cells, ...texts(tail)];
}

function openPart({ parts }, heading) {
  const part = { heading, paragraphs: [], sections: [] };
  parts.push(part);
  return part.paragraphs;
}

function openSection({ parts }, heading) {
  const section = { heading, paragraphs: [] };
  parts.at(-1).sections.push(section);
  return section.paragraphs;
}

function rowsOf(cells) {
  const width = columns.length;
  return Array.from({ length: cells.length / width }, (_, row) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[row * width + index]])),
  );
}
