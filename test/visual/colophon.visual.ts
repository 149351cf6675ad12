import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/document/node.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import type { Edition } from '../../src/domain/editions/edition.ts';
import { namedEditions } from '../../src/kinds/editions.ts';
import { compose } from '../../src/render.ts';
import { sampleFacts, sampleNames } from '../docx/samples.ts';
import { canLayOut, countPages, layOutAll, readPages } from './lay-out.ts';

const able = canLayOut();
const made = await shapes();

/** A report with so many more lines of text, each a paragraph of its own, before its closing words. */
function lengthened({ blocks }: OfficialDocument, lines: number): OfficialDocument {
  const at = blocks.findIndex(({ type }) => type === 'signatureBlock') - 2;
  const more = Array.from({ length: lines }, (_none, index) => ({
    type: 'paragraph' as const,
    content: [{ text: `第${index + 1}项工作已经按期完成。` }],
  }));
  return { blocks: [...blocks.slice(0, at), ...more, ...blocks.slice(at)] };
}

async function documentOf(sample: string, edition: Edition): Promise<OfficialDocument> {
  const { value } = await compose(sampleFacts(sample), { edition, draft: true });
  if (!value) throw new Error(`${sample} ${edition} was not composed`);
  return value.document;
}

const all = await Promise.all(
  sampleNames.flatMap((sample) =>
    namedEditions(sampleFacts(sample)).map(async (edition) => ({
      name: `${sample} ${edition}`,
      document: await documentOf(sample, edition),
    })),
  ),
);
const printed = all.filter(({ document }) => document.blocks.some(({ type }) => type === 'colophon'));
const grown = printed
  .filter(({ name }) => ['yunling-justice-2025 local', 'wangchuan-2025 committee'].includes(name))
  .flatMap(({ name, document }) =>
    Array.from({ length: 45 }, (_none, lines) => ({
      name: `${name} with ${lines} lines more`,
      document: lengthened(document, lines),
    })),
  );
const reports = [...printed, ...grown];
const files = able ? layOutAll(reports.map(({ document }) => compileDocx(document, made))) : [];

describe.skipIf(!able)(
  able ? 'the colophon’s last line' : 'skipped: this machine has no LibreOffice or no poppler',
  () => {
    test.each(
      reports.map(({ name }, index) => [name, files[index] ?? ''] as const),
    )('%s: on the text area’s lower edge, on an even last page (7.4.1)', (_name, file) => {
      const pages = countPages(file);
      const [last] = readPages(file, pages, pages);
      expect(pages % 2, `${pages} pages`).toBe(0);
      expect(Math.abs((last?.ink({ to: 265 }).bottom ?? 0) - 262)).toBeLessThanOrEqual(1);
    });

    test('stands under the text on some, so that no sheet is spent, and alone on others', () => {
      const alone = files.filter((file) => {
        const pages = countPages(file);
        return Number.isNaN(readPages(file, pages, pages)[0]?.ink({ to: 240 }).top);
      });
      expect(alone.length).toBeGreaterThan(0);
      expect(alone.length).toBeLessThan(files.length);
    });
  },
);
