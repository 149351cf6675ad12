import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Block, OfficialDocument } from '../../src/document/node.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import { compose } from '../../src/render.ts';
import { wholeFacts } from '../facts-of.ts';
import { canLayOut, countPages, layOutAll, readPages } from './lay-out.ts';

const able = canLayOut();
const authority = { ...wholeFacts().authority, printingOffices: { own: '云岭县司法局办公室' } };

/** A report whose measures are so many paragraphs of two lines each: eleven make a page. */
async function reportOf(paragraphs: number): Promise<OfficialDocument> {
  const told = Array.from(
    { length: paragraphs },
    (_none, index) => `第${index + 1}项工作按照年初确定的时间和要求逐项推进，现已全部完成，并向社会作了公开。`,
  );
  const measures = { sections: [{ heading: '加强制度建设', paragraphs: told }] };
  const { value } = await compose(wholeFacts({ authority, measures }), { edition: 'local' });
  if (!value) throw new Error('the report was not composed');
  return value.document;
}

/** What of a report fits on one page: its first paragraph, and the elements around the text. */
function shortened({ blocks }: OfficialDocument): OfficialDocument {
  const around: readonly Block['type'][] = ['headerBlock', 'title', 'mainRecipients', 'signatureBlock', 'colophon'];
  const first = blocks.find(({ type }) => type === 'paragraph');
  return { blocks: blocks.filter((block) => block === first || around.includes(block.type)) };
}

/** The pages' words without spaces, which a PDF sets wherever digits and Chinese meet. */
function wordsOf(file: string): string[] {
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  return pages.map((page) => page.replace(/\s/g, ''));
}

const signature = '云岭县司法局2026年2月10日';
const long = Array.from({ length: 11 }, (_none, index) => 402 + index);
const reports = [
  { name: 'one page of text', document: shortened(await reportOf(1)), pages: 2, end: '建设情况报告如下：' },
  ...(await Promise.all(
    long.map(async (paragraphs) => ({
      name: `40 pages, ${paragraphs} paragraphs`,
      document: await reportOf(paragraphs),
      pages: 40,
      end: '（一）加强培训。轮训一遍。特此报告。',
    })),
  )),
];
const made = await shapes();
const files = able ? layOutAll(reports.map(({ document }) => compileDocx(document, made))) : [];

describe.skipIf(!able)(
  able ? 'the shortest report and one of 40 pages' : 'skipped: this machine has no LibreOffice or no poppler',
  () => {
    describe.each(reports.map((report, index) => ({ ...report, file: files[index] ?? '' })))('$name', (report) => {
      const { file, pages, end } = report;
      const words = able ? wordsOf(file) : [];

      test('has text on its first page (7.3.3)', () => expect(words[0]).toContain('法治政府建设取得新进展。'));

      test('has its signature on a page with the text’s end (7.3.5.5)', () => {
        expect(words.filter((page) => page.includes(signature))).toEqual([expect.stringContaining(end + signature)]);
      });

      test('ends on an even page, the colophon’s last line on the text area’s lower edge (7.4.1)', () => {
        expect([countPages(file), words.at(-1)]).toEqual([pages, expect.stringContaining('云岭县司法局办公室')]);
        expect(Math.abs((readPages(file, pages).at(-1)?.ink({ to: 265 }).bottom ?? 0) - 262)).toBeLessThanOrEqual(1);
      });
    });
  },
);
