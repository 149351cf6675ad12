import { readBack } from '../../src/compare.ts';
import type { Edition } from '../../src/domain/editions/edition.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { paragraphText } from '../../src/reader/paragraph-text.ts';
import { plainRun } from '../../src/reader/plain-paragraph.ts';
import type { ReadBlock, ReadDocument, ReadParagraph } from '../../src/reader/read-document.ts';
import { compose } from '../../src/render.ts';

/** An edition as a reader of its .docx reads it. */
export async function printed(facts: Facts, edition: Edition): Promise<ReadDocument> {
  const { value } = await compose(facts, { edition, draft: true });
  if (!value) throw new Error(`${edition} is not made`);
  return readBack(value.document);
}

/** A document with other blocks. */
export function withBlocks(document: ReadDocument, blocks: readonly ReadBlock[]): ReadDocument {
  return { ...document, blocks, original: blocks };
}

/** A document in which some words are replaced; `\n` parts paragraphs. Throws where the words do not stand in it. */
export function replaced(document: ReadDocument, words: string, others: string): ReadDocument {
  const texts = document.blocks.map((block) => (block.type === 'paragraph' ? paragraphText(block) : ''));
  const [first, ...more] = words.split('\n');
  const at = texts.findIndex((text, index) =>
    more.length > 0 ? text.endsWith(first ?? '') && texts[index + 1]?.startsWith(more[0] ?? '') : text.includes(words),
  );
  if (at < 0) throw new Error(`no ${words}`);
  const own = document.blocks[at] as ReadParagraph;
  const whole = texts
    .slice(at, at + 1 + more.length)
    .join('\n')
    .replace(words, others);
  const lines = whole.split('\n').map((text) => withText(own, text));
  return withBlocks(
    document,
    document.blocks.toSpliced(at, 1 + more.length, ...lines.filter((line) => line !== undefined)),
  );
}

/** A paragraph with another text, all set as its first run. */
export function withText(paragraph: ReadParagraph, text: string): ReadParagraph | undefined {
  if (text === '') return undefined;
  const { format } = paragraph.runs[0] ?? plainRun('');
  return { ...paragraph, runs: [{ text, format }] };
}
