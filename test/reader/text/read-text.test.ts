import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentIn, shown } from '../make-docx.ts';

const chinese = '云岭县人民政府\n一、主要举措';
/** 云岭县 in GBK, as old Windows writes it. */
const gbk = Uint8Array.from([0xd4, 0xc6, 0xc1, 0xeb, 0xcf, 0xd8]);

function wide(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  [...text].forEach((letter, index) => {
    view.setUint16(2 + 2 * index, letter.charCodeAt(0), !isBig);
  });
  return bytes;
}

describe('a text is read in whatever encoding an office writes it', () => {
  test.each([
    ['UTF-8', strToU8(chinese)],
    ['UTF-8 with its mark', strToU8(`\ufeff${chinese}`)],
    ['UTF-16 as Windows writes it', wide(chinese, false)],
    ['UTF-16 the other way', wide(chinese, true)],
    ['with line ends of Windows', strToU8(chinese.replace('\n', '\r\n'))],
  ])('%s', (_name, bytes) => {
    expect(shown(documentIn(bytes).blocks)).toEqual(['云岭县人民政府', '一、主要举措']);
  });

  test('GBK', () => {
    expect(shown(documentIn(gbk).blocks)).toEqual(['云岭县']);
  });
});

test('a line is a paragraph, the empty ones too, and knows its number', () => {
  const { blocks } = documentIn(strToU8('甲\n\n\u3000\u3000乙\n'));
  expect(shown(blocks)).toEqual(['甲', '', '\u3000\u3000乙']);
  expect(blocks.map((block) => block.type === 'paragraph' && block.line)).toEqual([1, 2, 3]);
});

describe('Markdown', () => {
  const read = (...lines: string[]) => documentIn(strToU8(lines.join('\n')));

  test('has headings, paragraphs over several lines, lists and tables', () => {
    const { format, blocks } = read(
      '# 云岭县报告 #',
      '',
      '第一行，',
      '第二行。',
      '',
      '- 甲',
      '- 乙',
      '1. 丙',
      '',
      '| 项目 | 数 |',
      '| --- | :-: |',
      '| 复议 | 12 |',
    );
    expect(format).toBe('md');
    expect(shown(blocks)).toEqual(['云岭县报告', '第一行，第二行。', '•甲', '•乙', '1. 丙', '项目|数‖复议|12']);
    expect(blocks[0]).toMatchObject({ outlineLevel: 0, line: 1 });
  });

  test('has bold words, links by their words, and marks that stand for themselves', () => {
    const [, block] = read('# 报告', '**加强**[监督](http://x.cn)，1\\. 不是序号').blocks;
    if (block?.type !== 'paragraph') throw new Error('no paragraph');
    expect(block.runs.map(({ text, format }) => [text, format.bold])).toEqual([
      ['加强', true],
      ['监督，1. 不是序号', undefined],
    ]);
  });
});
