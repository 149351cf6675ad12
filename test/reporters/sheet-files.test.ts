import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compileDocx } from '../../src/docx/compile.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import { figuresSheet } from '../../src/reporters/figures-sheet.ts';
import { reviewSheet } from '../../src/reporters/review-sheet.ts';
import { mixed } from './checked-files.ts';

test.each([
  ['审核意见表', reviewSheet],
  ['数据核对表', figuresSheet],
])('the %s compiles to the same .docx each time, long cells set from the left', async (name, sheet) => {
  const bytes = compileDocx(sheet([mixed], { today: '2026-02-20' }), await shapes());
  expect(compileDocx(sheet([mixed], { today: '2026-02-20' }), await shapes())).toEqual(bytes);
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  expect(xml).toContain(name);
  expect(xml).toContain('<w:pStyle w:val="tableText"/>');
});
