import { columns } from './outline.mjs';

const line = { line: 579, lineRule: 'exact' };
const indented = { spacing: line, indent: { firstLine: 640 } };

function style(id, font, size, paragraph) {
  return { id, name: id, run: { font, size }, paragraph };
}

const styles = {
  default: { document: { run: { font: '仿宋_GB2312', size: 32 } } },
  paragraphStyles: [
    style('Top', '方正小标宋简体', 44, { alignment: 'center', spacing: { after: 400 } }),
    style('Body', '仿宋_GB2312', 32, indented),
    style('LevelOne', '黑体', 32, indented),
    style('LevelTwo', '楷体_GB2312', 32, indented),
    style('Cell', '仿宋_GB2312', 24, { alignment: 'center' }),
    style('End', '仿宋_GB2312', 32, { alignment: 'right' }),
  ],
};

/** A report by the docx package’s objects, as its users write it; `docx` is the package itself. */
export function documentByObjects(docx, { top, opening, parts, end, rows, tail }) {
  const paragraph = (style, text) => new docx.Paragraph({ style, text });
  const lines = (style, list) => list.map(({ text }) => paragraph(style, text));
  return documentOf(docx, [
    ...lines('Top', top),
    ...lines('Body', opening),
    ...parts.flatMap((part) => [
      paragraph('LevelOne', part.heading),
      ...lines('Body', part.paragraphs),
      ...part.sections.flatMap((section) => [
        paragraph('LevelTwo', section.heading),
        ...lines('Body', section.paragraphs),
      ]),
    ]),
    ...lines('End', end),
    tableByObjects(docx, rows),
    ...lines('Body', tail),
  ]);
}

/** A document of the given paragraphs and tables with our kind of page, styles and footer. */
export function documentOf(docx, children) {
  const number = new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'] });
  const footer = new docx.Footer({ children: [new docx.Paragraph({ alignment: 'center', children: [number] })] });
  const page = {
    size: { width: 11906, height: 16838 },
    margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
  };
  return new docx.Document({ styles, sections: [{ properties: { page }, footers: { default: footer }, children }] });
}

/** A table of the given rows, 100 % wide. */
export function tableByObjects(docx, rows) {
  const cell = (text) => new docx.TableCell({ children: [new docx.Paragraph({ style: 'Cell', text })] });
  const row = (texts) => new docx.TableRow({ children: columns.map((column) => cell(texts[column])) });
  return new docx.Table({ width: { size: 100, type: 'pct' }, rows: rows.map(row) });
}
