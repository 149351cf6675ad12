import { expect, test } from 'vitest';
import type { Block } from '../../src/document/node.ts';
import { fontsIn } from '../../src/docx/fonts-in.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { text } from './blocks.ts';

const fontsOf = (...blocks: Block[]) => fontsIn({ blocks }, defaultProfile);

test('a document asks for the fonts of what stands in it, and of its page numbers', () => {
  expect(fontsOf({ type: 'paragraph', content: text('文。') })).toEqual(['仿宋_GB2312', '宋体']);
  expect(fontsOf({ type: 'paragraph', content: text('文26。') })).toEqual(['仿宋_GB2312', 'Times New Roman', '宋体']);
});

test('headings, tables and joint marks count, too', () => {
  const table: Block = { type: 'table', widths: [1], head: [[text('头')]], rows: [[text('格')]] };
  expect(fontsOf(table)).toEqual(['黑体', '仿宋_GB2312', '宋体']);
  const heading: Block = { type: 'runIn', level: 2, ordinal: '（一）', heading: text('题。'), content: text('文。') };
  expect(fontsOf(heading)).toEqual(['楷体_GB2312', '仿宋_GB2312', '宋体']);
});
