import { unpack } from '../zip/written-by-us.ts';

/** The parts of a .docx as the docx package writes it, by name, without what says nothing and with what it cannot say. */
export function mendedParts(docx: Uint8Array): Record<string, string> {
  const parts = Object.entries(unpack(docx) ?? {});
  return Object.fromEntries(
    parts
      .filter(([name, part]) => !isEmptyRels(name, part))
      .map(([name, part]) => [name, name === 'word/styles.xml' ? mendedStyles(part) : part]),
  );
}

/** Whether a part says of another that it relates to nothing, which goes without saying. */
export function isEmptyRels(name: string, part: string): boolean {
  return name.endsWith('.rels') && !part.includes('<Relationship ');
}

/**
 * No space of its own between Chinese and Latin, or a line would not hold 28 characters: the docx package knows one of the
 * two properties only, and puts it where the schema does not allow it. And that marks may hang over a full line is said, though
 * it goes without saying in Word: LibreOffice 7.4 leaves such a mark out of the page and of a .pdf unless it is told, and then lets
 * none hang. Our
 * headings bear the names of Word's own, and ours beside them: pandoc, mammoth and python-docx know headings by that.
 */
export function mendedStyles(styles: string): string {
  const off = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';
  return styles
    .replace(/<w:spacing (?=[^>]*w:line=)/g, `${off}$&`)
    .replace(/(?<=<w:pPrDefault><w:pPr>)/, '<w:overflowPunct w:val="1"/>')
    .replace(/<w:style [^>]*w:styleId="Heading[1-4]".*?<\/w:style>/gs, '')
    .replace(/<w:name w:val="([一二三四])级标题"\/>/g, (name, level) => {
      return `<w:name w:val="heading ${'一二三四'.indexOf(level) + 1}"/>${name.replace('w:name', 'w:aliases')}`;
    });
}

/** What a document says of itself without the day on which it was made, which would differ each time, and with its language. */
export function mendedCore(core: string): string {
  return core
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</dc:creator>', '</dc:creator><dc:language>zh-CN</dc:language>');
}
