import { describe, expect, test } from 'vitest';
import type { Block, HeaderBlock } from '../../src/document/node.ts';
import { documentStyles } from '../../src/html/document-styles.ts';
import { defaultProfile } from '../../src/layout/profile.ts';

const text = (words: string) => [{ text: words }];
const title: Block = { type: 'title', content: text('报告') };
const header: HeaderBlock = {
  type: 'headerBlock',
  corner: [],
  authorities: [text('云岭县人民政府')],
  suffix: text('文件'),
  documentNumber: text('云政〔2026〕8号'),
  signatories: [],
};
const stylesOf = (...blocks: Block[]) => documentStyles({ blocks }, defaultProfile).split('\n').filter(Boolean);

describe('blank lines stand where the .docx has them', () => {
  test.each<[string, Block, Block, string]>([
    ['two above a title under a header', header, title, '57.9pt'],
    ['one above recipients', title, { type: 'mainRecipients', content: text('县委：') }, '28.95pt'],
    [
      'two above a sealed signature',
      title,
      { type: 'signatureBlock', sealed: true, authorities: [], dateOfIssue: null },
      '57.9pt',
    ],
  ])('%s', (_name, before, after, gap) => {
    expect(stylesOf(before, after)).toContain(`main>:nth-child(2){margin-top:${gap}}`);
  });

  test('and nowhere else', () => {
    const paragraph: Block = { type: 'paragraph', content: text('正文。') };
    expect(stylesOf(paragraph, paragraph)).toEqual([]);
  });
});

describe('the authority mark', () => {
  const sizeOf = (block: HeaderBlock) => Number(/font-size:(\d+)pt/.exec(stylesOf(block).join())?.[1]);
  const spaceOf = (block: HeaderBlock) => Number(/margin-top:([\d.]+)pt/.exec(stylesOf(block).join())?.[1]);

  test('shrinks with its length, and is narrowed where even the smallest size is too wide', () => {
    const long = { ...header, authorities: [text('云岭县'.repeat(8))] };
    expect(sizeOf(header)).toBeGreaterThan(sizeOf({ ...header, authorities: [text('云岭县人力资源和社会保障局')] }));
    expect(stylesOf(long).join()).toMatch(/font-size:24pt.*transform:scaleX\(0\.\d+\)/);
    expect(stylesOf(header).join()).not.toContain('transform');
  });

  test('of several authorities leaves room for 文件 beside them', () => {
    expect(sizeOf({ ...header, authorities: [text('中共云岭县委'), text('云岭县人民政府')] })).toBeLessThanOrEqual(36);
  });

  test('stands in its place whatever lines stand above it', () => {
    const corner = [{ kind: 'urgency' as const, content: text('特急') }];
    expect(spaceOf(header) - spaceOf({ ...header, corner })).toBeCloseTo(defaultProfile.linePt);
  });
});

test('the columns of a table are as wide as the .docx has them', () => {
  const table: Block = { type: 'table', widths: [1, 3], head: [], rows: [[text('甲'), text('乙')]] };
  expect(stylesOf(table)).toEqual([
    'main>:nth-child(1) tr>:nth-child(1){width:25%}',
    'main>:nth-child(1) tr>:nth-child(2){width:75%}',
    expect.stringContaining('min-width'),
  ]);
});

test('a table of many columns is wider than a narrow screen, which then scrolls it', () => {
  const row = Array.from({ length: 12 }, () => text('甲'));
  expect(stylesOf({ type: 'table', widths: row.map(() => 1), head: [], rows: [row] })).toContain(
    '@media screen and (max-width:210mm){main>:nth-child(1) table{min-width:45em}}',
  );
});

describe('a wide table', () => {
  const annexOf = (columns: number): Block[] => {
    const row = Array.from({ length: columns }, () => text('四个汉字'));
    return [
      { type: 'annexMark', text: '附件' },
      { type: 'annexTitle', content: text('数据表') },
      { type: 'table', widths: row.map(() => 1), head: [row], rows: [row] },
    ];
  };
  const colophon: Block = { type: 'colophon', ccRecipients: [], printingOffice: text('县政府办公室'), printDate: [] };
  const turned = (...blocks: Block[]) =>
    stylesOf(...blocks).flatMap((rule) => /nth-child\((\d+)\)\{page:wide\}/.exec(rule)?.[1] ?? []);

  test('lies on its side in print, mark and title with it, and nothing else does', () => {
    expect(turned(title, ...annexOf(3), ...annexOf(8), colophon)).toEqual(['5', '6', '7']);
  });

  test('outside an annex stands upright, as in the .docx', () => {
    expect(turned(...annexOf(8).slice(1))).toEqual([]);
  });
});
