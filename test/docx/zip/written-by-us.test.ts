import { expect, test } from 'vitest';
import { compileDocx } from '../../../src/docx/compile.ts';
import { shapes } from '../../../src/docx/shapes/shapes.ts';
import { unpack, writtenByUs } from '../../../src/docx/zip/written-by-us.ts';
import { packParts } from '../read-docx.ts';

const bytes = compileDocx({ blocks: [{ type: 'paragraph', content: [{ text: '审核文件26件。' }] }] }, await shapes());
const parts = unpack(bytes) ?? {};

test('a file as it was written is ours', () => {
  expect(writtenByUs(bytes)).toBe(true);
});

test('a file that was zipped anew without an edit is still ours', () => {
  expect(writtenByUs(packParts(parts))).toBe(true);
});

const { 'docProps/custom.xml': custom = '', ...others } = parts;
const document = parts['word/document.xml'] ?? '';

test.each<[string, Record<string, string>]>([
  ['a changed word', { ...parts, 'word/document.xml': document.replace('文件', '案卷') }],
  ['a changed style', { ...parts, 'word/styles.xml': `${parts['word/styles.xml']} ` }],
  ['a part more', { ...parts, 'word/comments.xml': '<w:comments/>' }],
  ['no digest', others],
  ['another digest', { ...parts, 'docProps/custom.xml': custom.replace(/[0-9a-f]{64}/, '0'.repeat(64)) }],
  ['a digest that is none', { ...parts, 'docProps/custom.xml': custom.replace(/[0-9a-f]{64}/, '') }],
])('a file with %s is not ours', (_name, edited) => {
  expect(writtenByUs(packParts(edited))).toBe(false);
});

test('what is no zip is not ours', () => {
  expect(writtenByUs(new TextEncoder().encode('另一种文件'))).toBe(false);
});
