import { strFromU8, unzipSync } from 'fflate';

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The parts of a .docx by name, in the order of the file. */
export function partsOf(bytes) {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The paragraphs of a .docx that have text, in order: their style, their text. */
export function paragraphsOf(bytes) {
  const paragraphs = partsOf(bytes)['word/document.xml'].match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return paragraphs
    .map((xml) => ({ style: /<w:pStyle w:val="(.*?)"/.exec(xml)?.[1] ?? '', text: textOf(xml) }))
    .filter(({ text }) => text !== '');
}

function textOf(paragraph) {
  const texts = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  return texts.join('').replace(/&(\w+);/g, (reference, name) => entities[name] ?? reference);
}
