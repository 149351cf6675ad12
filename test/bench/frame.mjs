import * as docx from 'docx';
import { documentOf, tableByObjects } from './docx-objects.mjs';
import { partsOf } from './read-docx.mjs';

/** What a hand-written maker needs of a file made by docx: its other parts, and the ends of its document.xml. */
export async function plainFrame() {
  const made = documentOf(docx, [tableByObjects(docx, [{ a: '', b: '', c: '', d: '', e: '' }])]);
  const { 'word/document.xml': xml, ...parts } = partsOf(await docx.Packer.toBuffer(made));
  const [table, row, end] = ['<w:tbl>', '<w:tr>', '<w:sectPr'].map((tag) => xml.lastIndexOf(tag));
  return { parts, open: xml.slice(0, table), table: xml.slice(table, row), close: xml.slice(end) };
}
