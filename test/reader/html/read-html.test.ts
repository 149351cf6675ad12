import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentIn, shown } from '../make-docx.ts';

const sentence = '全县行政机关认真贯彻落实上级部署，依法行政水平稳步提高，办理行政复议案件一百二十件。';

function page(inside: string, head = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${inside}</body></html>`;
}

/** The blocks of a page that is nothing but a report. */
function blocksOf(inside: string): string[] {
  return shown(documentIn(strToU8(page(`<div>${inside}</div>`))).blocks);
}

describe('a saved page of an office', () => {
  const read = documentIn(
    strToU8(
      page(
        `<div class="nav"><a href="/">首页</a> &gt; <a>政务公开</a></div>
         <div class="left"><ul><li><a>其他报告一则标题很长很长</a></li><li><a>其他报告二则标题很长很长</a></li></ul></div>
         <div class="article"><h1>云岭县2025年法治政府建设情况报告</h1>
           <div class="info">来源：县政府 发布时间：2026-01-05 【字体：大 中 小】</div>
           <div id="zoom"><style>p{}</style><p>县委：</p><p>&emsp;&emsp;${sentence}</p><p><strong>一、主要举措</strong></p><p>（一）${sentence}</p>
             <p>${sentence}<br>${sentence}</p><p style="display:none">隐藏的字</p><p><img src="a.png" alt="数据图"></p><script>var a = '<p>不是正文</p>';</script></div>
         </div><div class="foot">主办：云岭县人民政府办公室 备案号：00000000</div>`,
        '<title>云岭县2025年法治政府建设情况报告_云岭县人民政府网</title>',
      ),
    ),
  );

  test('gives the report with its title, and what the page sets around it as left out', () => {
    expect(shown(read.blocks)).toEqual([
      '云岭县2025年法治政府建设情况报告',
      '县委：',
      sentence,
      '一、主要举措',
      `（一）${sentence}`,
      sentence,
      sentence,
      '',
    ]);
    expect(read.leftOut).toEqual([
      '隐藏的字',
      '云岭县2025年法治政府建设情况报告_云岭县人民政府网',
      '首页 > 政务公开',
      '其他报告一则标题很长很长',
      '其他报告二则标题很长很长',
      '来源：县政府 发布时间：2026-01-05 【字体：大 中 小】',
      '主办：云岭县人民政府办公室 备案号：00000000',
    ]);
  });

  test('has its pictures at their place', () => {
    const last = read.blocks.at(-1);
    expect(last?.type === 'paragraph' && last.runs[0]?.picture).toEqual({ description: '数据图', target: 'a.png' });
  });

  test('is read as it says that it is encoded, and as it is where it says wrong', () => {
    const gbk = [0xd4, 0xc6, 0xc1, 0xeb, 0xcf, 0xd8];
    const bytes = (charset: string, words: readonly number[]) =>
      Uint8Array.from([
        ...strToU8(`<html><meta charset="${charset}"><body><p>`),
        ...words,
        ...strToU8('</p></body></html>'),
      ]);
    for (const charset of ['gb2312', 'utf-8'])
      expect(shown(documentIn(bytes(charset, gbk)).blocks)).toEqual(['云岭县']);
    expect(shown(documentIn(bytes('gbk', [...strToU8('云岭县')])).blocks).join('')).not.toBe('');
  });
});

describe('what browsers make of a page', () => {
  test.each([
    ['blanks are one, a line end between Chinese characters none', '<p>云岭\n  县   a\nb</p>', ['云岭县 a b']],
    ['a line end begins a paragraph', '甲<br>乙<br/>丙', ['甲', '乙', '丙']],
    ['a paragraph ends where a block begins', '<p>甲<div>乙</div>丙', ['甲', '乙', '丙']],
    ['references are put in', '<p>&ldquo;甲&rdquo;&#20113;&#x5CAD;&nbsp;&unknown;</p>', ['“甲”云岭\u00a0&unknown;']],
    ['remarks, scripts and styles are no text', '<p>甲<!-- <p>x</p> --><script>"<p>"</script></p>', ['甲']],
    ['lists are numbered', '<ol start=3><li>甲<li>乙</ol><ul><li>丙</li></ul>', ['3.甲', '4.乙', '•丙']],
    [
      'Chinese lists in Chinese',
      '<ol style="list-style-type:simp-chinese-informal"><li>甲</li><li>乙</li></ol>',
      ['一、甲', '二、乙'],
    ],
    ['cells may be left open', '<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>', ['甲|乙‖丙|丁']],
    ['a table that only places things is none', '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>', ['甲', '乙']],
    ['an end without a start is nothing', '</p></b>甲</div></table><p>乙', ['甲', '乙']],
  ])('%s', (_name, inside, blocks) => {
    expect(blocksOf(inside).filter(Boolean)).toEqual(blocks);
  });

  test('cells that are merged take their columns', () => {
    const [table] = documentIn(strToU8(page('<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>'))).blocks;
    if (table?.type !== 'table') throw new Error('no table');
    expect(
      table.rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])),
    ).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ]);
  });
});
