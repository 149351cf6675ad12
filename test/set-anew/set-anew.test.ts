import { describe, expect, test } from 'vitest';
import { checkForeign } from '../../src/check/check-foreign.ts';
import { plainText } from '../../src/document/inline.ts';
import type { HeaderBlock } from '../../src/document/node.ts';
import { UsageError } from '../../src/errors.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { paperRules } from '../../src/paper-rules/index.ts';
import type { ReadDocument } from '../../src/reader/read-document.ts';
import { printedWords } from '../../src/set-anew/printed-words.ts';
import { setAnew } from '../../src/set-anew/set-anew.ts';
import { writeDocument } from '../../src/write-document.ts';
import { documentIn, type Parts, p, r, readParts } from '../reader/make-docx.ts';

/** A paragraph as it is typed by who knows no styles. */
const typed = (text: string) => p(text, '', '<w:rFonts w:eastAsia="宋体" w:ascii="宋体"/><w:sz w:val="21"/>');
const cell = (text: string) => `<w:tc>${typed(text)}</w:tc>`;
const table = `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${cell('项目')}${cell('件数')}</w:tr><w:tr>${cell('行政复议')}${cell('12')}</w:tr></w:tbl>`;
const plain = [
  '云岭县人民政府',
  '关于2025年度法治政府建设情况的报告',
  '',
  '县委、县政府：',
  '    2025年，我县推进法治政府建设。现将有关情况报告如下：',
  '一、主要举措和成效',
  '（一）强化监督',
  '\u3000\u30001.加强复议。全年办理12件。',
  '一是畅通渠道。',
  '二、存在的不足和原因',
  '（一）力量不足。编制没有下沉。',
  '特此报告。',
  '附件：主要数据表',
  '云岭县人民政府',
  '2026年2月9日',
  '（联系人：方静）',
  '附件',
  '主要数据表',
].map(typed);
const body = [...plain, table, typed('注：截至12月31日。')].join('');

async function anew(document: ReadDocument): Promise<ReadDocument> {
  return documentIn(await writeDocument('docx', setAnew(new ForeignPaper(document))));
}

describe('a plain manuscript, typed in one style', () => {
  const manuscript = readParts({ body });

  test('has every element in its place', () => {
    expect(setAnew(new ForeignPaper(manuscript)).blocks.map(({ type }) => type)).toEqual([
      'title',
      'mainRecipients',
      'paragraph',
      'heading',
      'heading',
      'runIn',
      'paragraph',
      'heading',
      'runIn',
      'paragraph',
      'annexNote',
      'signatureBlock',
      'supplementaryNote',
      'annexMark',
      'annexTitle',
      'table',
      'paragraph',
    ]);
  });

  test('is set by every rule of layout, and no word of it is another', async () => {
    const made = await anew(manuscript);
    expect(printedWords(made.blocks)).toBe(printedWords(manuscript.blocks));
    expect(checkForeign(new ForeignPaper(made), paperRules)).toEqual([]);
    const before = checkForeign(new ForeignPaper(manuscript), paperRules).map(({ ruleId }) => ruleId);
    expect(before.length).toBeGreaterThan(8);
  });

  test('set anew once more is the same file', async () => {
    const once = await anew(manuscript);
    const twice = await anew(once);
    expect(await writeDocument('docx', setAnew(new ForeignPaper(twice)))).toEqual(
      await writeDocument('docx', setAnew(new ForeignPaper(once))),
    );
  });
});

test.each([
  ['an ordinal in half brackets', ['云岭县2025年情况报告', '(一)强化监督', '正文。']],
  [
    'a title in one line with two authorities',
    ['中共云岭县委 云岭县人民政府关于2025年度情况的报告', '县委：', '正文。'],
  ],
  [
    'annexes numbered by the standard',
    ['情况报告', '一、正文', '正文。', '附件：1.甲表', '2.乙表', '云岭县司法局', '2026年2月9日'],
  ],
  [
    'annexes numbered otherwise',
    ['情况报告', '一、正文', '正文。', '附件:1、甲表', '2、乙表', '云岭县司法局', '2026年2月9日'],
  ],
  [
    'a colophon',
    [
      '情况报告',
      '正文。',
      '云岭县司法局',
      '2026年2月9日',
      '抄送：县委依法治县办。',
      '云岭县司法局办公室  2026年2月9日印发',
    ],
  ],
  ['a mark of a draft', ['送审稿', '云岭县2025年情况报告', '正文一段，没有标题。']],
  ['nothing but text', ['只有一段话，没有标题，也没有别的。']],
  ['a day without a name', ['情况报告', '正文。', '2026年2月9日']],
])('%s is kept word for word', async (_name, lines) => {
  const document = readParts({ body: lines.map(typed).join('') });
  expect(printedWords((await anew(document)).blocks)).toBe(printedWords(document.blocks));
});

describe('a header block of another program', () => {
  const cells = (left: readonly string[], right: string) =>
    `<w:tbl><w:tr><w:tc>${left.map(typed).join('')}</w:tc><w:tc>${typed(right)}</w:tc></w:tr></w:tbl>`;
  const redLine = '<w:p><w:r><w:pict><v:line strokecolor="red"/></w:pict></w:r></w:p>';
  const tabbed = `<w:p><w:r><w:t>云政〔2026〕8号</w:t><w:tab/><w:t>签发人：陆　行　沈怀谦</w:t></w:r></w:p>`;

  test.each<[string, string, { authorities: string[]; suffix: string; number: string; signatories: string[] }]>([
    [
      'of one authority, with who signs',
      typed('云岭县人民政府文件') + typed('') + tabbed + redLine,
      {
        authorities: ['云岭县人民政府'],
        suffix: '文件',
        number: '云政〔2026〕8号',
        signatories: ['陆行', '沈怀谦'],
      },
    ],
    [
      'of joint authorities in a table',
      cells(['中共云岭县委', '云岭县人民政府'], '文件') + typed('云委〔2026〕5号'),
      { authorities: ['中共云岭县委', '云岭县人民政府'], suffix: '文件', number: '云委〔2026〕5号', signatories: [] },
    ],
    [
      'without 文件, its elements in the corner',
      ['000001', '秘密★1年', '特急', '云岭县人民政府', '云政〔2026〕8号'].map(typed).join(''),
      { authorities: ['云岭县人民政府'], suffix: '', number: '云政〔2026〕8号', signatories: [] },
    ],
    [
      'of a draft that has no number yet',
      ['送审稿', '云岭县人民政府文件', '云政〔2026〕待编号　签发人：待签'].map(typed).join(''),
      { authorities: ['云岭县人民政府'], suffix: '文件', number: '云政〔2026〕待编号', signatories: ['待签'] },
    ],
  ])('%s is set by the standard, no word of it another', async (_name, header, expected) => {
    const document = readParts({ body: header + body });
    const [block] = setAnew(new ForeignPaper(document)).blocks;
    const made = await anew(document);
    const read = new ForeignPaper(made);
    expect(block?.type === 'headerBlock' && plainHeader(block)).toEqual(expected);
    expect(printedWords(made.blocks).replaceAll(/\s/gu, '')).toBe(printedWords(document.blocks));
    expect(checkForeign(read, paperRules)).toEqual([]);
    expect(setAnew(read).blocks[0]).toEqual(block);
  });

  function plainHeader({ authorities, suffix, documentNumber, signatories }: HeaderBlock) {
    return {
      authorities: authorities.map(plainText),
      suffix: plainText(suffix),
      number: plainText(documentNumber),
      signatories: signatories.map(plainText),
    };
  }
});

test('a table above the title stays a table', async () => {
  const document = readParts({ body: table + body });
  const made = await anew(document);
  expect(made.blocks[0]?.type).toBe('table');
  expect(printedWords(made.blocks)).toBe(printedWords(document.blocks));
});

test('automatic numbers are typed as they were printed', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const numbered = (text: string) => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const document = readParts({
    numbering,
    body: typed('情况报告') + numbered('举措') + typed('正文。') + numbered('不足'),
  });
  const made = await anew(document);
  expect(printedWords(made.blocks)).toBe('情况报告一、举措正文。二、不足');
  expect(made.blocks.every((block) => block.type === 'table' || block.number === undefined)).toBe(true);
});

const refused: readonly (readonly [string, Parts, RegExp])[] = [
  ['a picture', { body: `${body}<w:p><w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r></w:p>` }, /图片/],
  ['a field', { body: `${body}<w:p><w:fldSimple w:instr="REF x">${r('3')}</w:fldSimple></w:p>` }, /域（REF x）/],
  [
    'a footnote',
    {
      body: `${body}<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      footnotes: `<w:footnote w:id="2">${p('注')}</w:footnote>`,
    },
    /注释.*脚注、尾注1条/,
  ],
  ['a comment', { body, comments: `<w:comment w:id="0">${p('改')}</w:comment>` }, /批注1条/],
  ['a revision', { body: `${body}<w:p><w:ins w:author="a">${r('新')}</w:ins></w:p>` }, /修订1处/],
  [
    'a content control',
    {
      body: `${body}<w:p><w:sdt><w:sdtPr><w:tag w:val="甲"/></w:sdtPr><w:sdtContent>${r('x')}</w:sdtContent></w:sdt></w:p>`,
    },
    /内容控件（甲）/,
  ],
  [
    'a text box',
    {
      body: `${body}<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('框')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    },
    /文本框/,
  ],
  [
    'a header block with words that are none of its elements',
    { body: typed('云岭县人民政府文件') + typed('云政〔2026〕8号　内部使用') + body },
    /版头（“云岭县人民政府文件”）/,
  ],
  [
    'a header block with a line that is none of its elements',
    { body: typed('内部资料') + typed('云岭县人民政府文件') + typed('云政〔2026〕8号') + body },
    /标题上面的文字（“内部资料”）/,
  ],
  [
    'a header block with a picture',
    {
      body: `${typed('云岭县人民政府文件')}<w:p><w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r></w:p>${typed('云政〔2026〕8号')}${body}`,
    },
    /图片/,
  ],
  [
    'a line that is drawn in the text',
    { body: `${body}<w:p><w:r><w:pict><v:line strokecolor="red"/></w:pict></w:r></w:p>` },
    /画的线条/,
  ],
  [
    'words at the head of the pages',
    {
      body: `${body}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
      header1: p('内部资料'),
    },
    /页眉里的“内部资料”/,
  ],
  ['hidden text', { body: body + p('藏', '', '<w:vanish/>') }, /隐藏文字/],
  ['what is struck out', { body: body + p('删', '', '<w:strike/>') }, /删除线/],
  [
    'merged cells',
    {
      body: `${body}<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${typed('甲')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${typed('')}</w:tc></w:tr></w:tbl>`,
    },
    /合并单元格/,
  ],
];

describe('a paper is left alone, and why is said, that holds', () => {
  test.each(refused)('%s', (_name, parts, what) => {
    const paper = new ForeignPaper(readParts(parts));
    expect(() => setAnew(paper)).toThrow(UsageError);
    expect(() => setAnew(paper)).toThrow(what);
  });
});
