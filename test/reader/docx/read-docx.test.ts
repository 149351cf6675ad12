import { describe, expect, test } from 'vitest';
import type { ReadParagraph } from '../../../src/reader/read-document.ts';
import { documentIn, docxOf, p, r, readParts, shown } from '../make-docx.ts';

const by = 'w:id="1" w:author="方静" w:date="2026-01-05T08:00:00Z"';
const end = (change: string) => `<w:rPr>${change}</w:rPr>`;

function paragraph(body: string, parts = {}): ReadParagraph {
  const [first] = readParts({ body, ...parts }).blocks;
  if (first?.type !== 'paragraph') throw new Error('no paragraph');
  return first;
}

describe('revisions', () => {
  test.each([
    ['inserted words', `<w:p>${r('一')}<w:ins ${by}>${r('二')}</w:ins></w:p>`, ['一二'], ['一']],
    [
      'deleted words',
      `<w:p>${r('一')}<w:del ${by}><w:r><w:delText>二</w:delText></w:r></w:del></w:p>`,
      ['一'],
      ['一二'],
    ],
    [
      'words that were moved',
      `<w:p><w:moveFrom ${by}>${r('甲')}</w:moveFrom>${r('乙')}<w:moveTo ${by}>${r('甲')}</w:moveTo></w:p>`,
      ['乙甲'],
      ['甲乙'],
    ],
    [
      'words that were inserted by one and deleted by another',
      `<w:p>${r('一')}<w:ins ${by}><w:del ${by}><w:r><w:delText>二</w:delText></w:r></w:del></w:ins></w:p>`,
      ['一'],
      ['一'],
    ],
    ['the end of a paragraph that was inserted', p('一', end(`<w:ins ${by}/>`)) + p('二'), ['一', '二'], ['一二']],
    ['the end of a paragraph that was deleted', p('一', end(`<w:del ${by}/>`)) + p('二'), ['一二'], ['一', '二']],
    [
      'a whole paragraph that was deleted',
      `<w:p><w:pPr>${end(`<w:del ${by}/>`)}</w:pPr><w:del ${by}><w:r><w:delText>一</w:delText></w:r></w:del></w:p>${p('二')}`,
      ['二'],
      ['一', '二'],
    ],
    [
      'a row that was inserted',
      `<w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr><w:tr><w:trPr><w:ins ${by}/></w:trPr><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
      ['a‖b'],
      ['a'],
    ],
    [
      'a list that was taken away',
      `<w:p><w:pPr><w:pPrChange ${by}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${r('甲')}</w:p>`,
      ['甲'],
      ['一、甲'],
    ],
  ])('%s: as accepted, and as it was before', (_name, body, accepted, original) => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const read = readParts({ body, numbering });
    expect(shown(read.blocks)).toEqual(accepted);
    expect(shown(read.original)).toEqual(original);
  });

  test('are listed with who made them, when, and the words', () => {
    const { revisions } = readParts({
      body: `<w:p>${r('一')}<w:ins ${by}>${r('二')}</w:ins><w:del ${by}><w:r><w:delText>三</w:delText></w:r></w:del></w:p>`,
    });
    const made = { author: '方静', date: '2026-01-05T08:00:00Z' };
    expect(revisions).toEqual([
      { kind: 'inserted', ...made, text: '二' },
      { kind: 'deleted', ...made, text: '三' },
    ]);
  });

  test('there are none in a file without: both views are one', () => {
    const { blocks, original, revisions } = readParts({ body: p('一') });
    expect(original).toBe(blocks);
    expect(revisions).toEqual([]);
  });
});

describe('what stands in a paragraph', () => {
  test.each([
    [
      'tabs, breaks of lines and hyphens',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>',
      'a\tb\nc\u2011',
    ],
    ['a link', `<w:hyperlink r:id="x">${r('网址')}</w:hyperlink>`, '网址'],
    ['a tag that Word set', `<w:smartTag w:element="date">${r('3月')}</w:smartTag>`, '3月'],
    ['what was deleted is not', `<w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del>${r('y')}`, 'y'],
    [
      'the base of a ruby',
      `<w:r><w:ruby><w:rt>${r('yún')}</w:rt><w:rubyBase>${r('云')}</w:rubyBase></w:ruby></w:r>`,
      '云',
    ],
    ['a sign of a font', '<w:r><w:sym w:font="Arial" w:char="25CB"/></w:r>', '○'],
    ['a formula', '<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>', 'x+1'],
    ['an element nobody knows', `<w:future>${r('字')}</w:future>`, '字'],
  ])('%s', (_name, inside, text) => {
    expect(shown([paragraph(`<w:p>${inside}</w:p>`)])).toEqual([text]);
  });

  test('the result of a field, and no instruction; the instruction stays with the result', () => {
    const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const instruction = '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>';
    const { runs } = paragraph(
      `<w:p>${r('— ')}${mark('begin')}${instruction}${mark('separate')}${r('3')}${mark('end')}${r(' —')}</w:p>`,
    );
    expect(runs.map(({ text, field }) => [text, field])).toEqual([
      ['— ', undefined],
      ['3', 'PAGE'],
      [' —', undefined],
    ]);
  });

  test('a field that keeps no result is there without words', () => {
    const { runs } = paragraph('<w:p><w:fldSimple w:instr=" PAGE "/></w:p>');
    expect(runs.map(({ text, field }) => [text, field])).toEqual([['', 'PAGE']]);
  });

  test('the content of a control, with its title', () => {
    const control = (inside: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="机关"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    expect(paragraph(`<w:p>${control(r('云岭县'))}</w:p>`).runs).toMatchObject([{ text: '云岭县', control: '机关' }]);
    expect(shown(readParts({ body: control(p('一')) + p('二') }).blocks)).toEqual(['一', '二']);
  });

  test('a text box once, though it is said in two ways', () => {
    const box = `<w:txbxContent>${p('框里')}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(shown([paragraph(`<w:p>${r('前')}${drawing}${r('后')}</w:p>`)])).toEqual(['前〔框里〕后']);
  });

  test('a text box of an old file, and words set as a picture', () => {
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('框里')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const art = '<w:r><w:pict><v:shape><v:textpath string="云岭县人民政府文件"/></v:shape></w:pict></w:r>';
    expect(shown([paragraph(`<w:p>${old}${art}</w:p>`)])).toEqual(['〔框里〕〔云岭县人民政府文件〕']);
  });

  test('a picture at its place, with what it says that it shows; what is outside the file is named and not asked', () => {
    const drawing = (id: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="印章"/><a:graphic><a:graphicData><a:blip r:${id}/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const { runs } = paragraph(`<w:p>${r('前')}${drawing('embed="i1"')}${drawing('link="i2"')}</w:p>`, {
      relations: { i1: ['image', 'media/a.png'], i2: ['image', 'https://example.org/a.png'] },
    });
    expect(runs.map(({ picture }) => picture)).toEqual([
      undefined,
      { description: '印章', target: 'word/media/a.png' },
      { description: '印章', target: 'https://example.org/a.png' },
    ]);
  });

  test('notes, where they are referred to', () => {
    const { blocks, notes } = readParts({
      body: `<w:p>${r('正文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('注文')}</w:footnote>`,
    });
    expect(notes.map((note) => [note.kind, shown(note.blocks)])).toEqual([['footnote', ['注文']]]);
    expect(blocks[0]?.type === 'paragraph' && blocks[0].runs.map(({ note }) => note)).toEqual([undefined, 0]);
  });

  test('comments, with the words that they are about, over paragraphs', () => {
    const { blocks, comments } = readParts({
      body: `<w:p>${r('甲')}<w:commentRangeStart w:id="5"/>${r('乙')}</w:p><w:p>${r('丙')}<w:commentRangeEnd w:id="5"/>${r('丁')}</w:p>`,
      comments: `<w:comment ${by.replace('"1"', '"5"')}>${p('请核实')}${p('数据')}</w:comment>`,
    });
    expect(comments).toEqual([{ author: '方静', date: '2026-01-05T08:00:00Z', text: '请核实\n数据' }]);
    const runs = blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []));
    expect(runs.map(({ text, comments: own }) => [text, own])).toEqual([
      ['甲', undefined],
      ['乙', [0]],
      ['丙', [0]],
      ['丁', undefined],
    ]);
  });

  test('the end of a page', () => {
    const { runs } = paragraph(`<w:p>${r('一')}<w:r><w:br w:type="page"/></w:r>${r('二')}</w:p>`);
    expect(runs.map((run) => run.break)).toEqual([undefined, 'page', undefined]);
  });
});

describe('what could not be told is listed', () => {
  test.each([
    ['a formula', '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', '文中有公式，只读了里面的字'],
    [
      'an unknown element with words',
      `<w:future>${r('字')}</w:future>`,
      '文中有不认识的内容（w:future），只读了里面的字',
    ],
    [
      'a sign without a meaning of its own',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      '文中有Wingdings字体的符号（F0FE），认不出是什么',
    ],
    ['a number that Word keeps nowhere', '<w:fldSimple w:instr="AUTONUM"/>', undefined],
    [
      'what another program made',
      '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
      '文中嵌入了别的程序的内容（Excel.Sheet.12），没有读',
    ],
  ])('%s', (_name, inside, sentence) => {
    expect(readParts({ body: `<w:p>${inside}</w:p>` }).untold).toEqual(sentence ? [sentence] : []);
  });

  test('another file that is put in', () => {
    expect(readParts({ body: '<w:altChunk r:id="x"/>' }).untold).toEqual(['文中插入了另一个文件（altChunk），没有读']);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

  test('have merged cells as one', () => {
    const [table] = readParts({
      body: `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>
        <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b', '<w:gridSpan w:val="2"/>')}</w:tr>
        <w:tr>${cell('', '<w:vMerge/>')}${cell('c')}${cell('d')}</w:tr></w:tbl>`,
    }).blocks;
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.columnsTwips).toEqual([1000, 1000, 1000]);
    expect(table.rows.map(({ isHead }) => isHead)).toEqual([true, undefined]);
    expect(
      table.rows.flatMap(({ cells }) =>
        cells.map((one) => [shown(one.blocks)[0], one.column, one.columnSpan, one.rowSpan]),
      ),
    ).toEqual([
      ['a', 0, 1, 2],
      ['b', 1, 2, 1],
      ['c', 1, 1, 1],
      ['d', 2, 1, 1],
    ]);
  });

  test('may stand in tables, and their rows in controls', () => {
    const inner = `<w:tbl><w:tr><w:tc>${p('内')}</w:tc></w:tr></w:tbl>`;
    const row = `<w:sdt><w:sdtContent><w:tr><w:tc>${p('外')}${inner}</w:tc></w:tr></w:sdtContent></w:sdt>`;
    expect(shown(readParts({ body: `<w:tbl>${row}</w:tbl>` }).blocks)).toEqual(['外¶内']);
  });

  test('whose merged cells still hold words say so', () => {
    const merged = `<w:tbl><w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('藏', '<w:vMerge/>')}</w:tr></w:tbl>`;
    expect(readParts({ body: merged }).untold).toEqual(['表格里有合并掉的单元格还写着字，印出来看不见，没有读']);
  });
});

describe('how it is set', () => {
  const styles = `
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="b"><w:name w:val="正文"/><w:basedOn w:val="a"/><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/><w:spacing w:line="579" w:lineRule="exact"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="c"><w:name w:val="强调"/><w:rPr><w:b/><w:i/></w:rPr></w:style>`;
  const theme =
    '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme></a:themeElements>';

  test('by what all paragraphs have, the fonts of the theme among it', () => {
    const { style, runs } = paragraph(p('字'), { styles, theme });
    expect([style, runs[0]?.format]).toEqual(['Normal', { ascii: 'Calibri', eastAsia: '宋体', sizePt: 10.5 }]);
  });

  test('by its style, and what the paragraph and the run say over it', () => {
    const { style, format, runs } = paragraph(
      p('字', '<w:pStyle w:val="b"/><w:jc w:val="both"/>', '<w:color w:val="ff0000"/><w:spacing w:val="-5"/>'),
      { styles, theme },
    );
    expect([style, format]).toEqual([
      '正文',
      { firstLineCharacters: 2, firstLineTwips: 640, line: { rule: 'exact', value: 28.95 }, alignment: 'both' },
    ]);
    expect(runs[0]?.format).toEqual({
      ascii: 'Calibri',
      eastAsia: '仿宋_GB2312',
      sizePt: 16,
      bold: true,
      color: 'FF0000',
      spacingTwips: -5,
    });
  });

  test('a run of a bold style in a bold paragraph is not bold, as in Word', () => {
    const { runs } = paragraph(p('字', '<w:pStyle w:val="b"/>', '<w:rStyle w:val="c"/>'), { styles, theme });
    expect(runs[0]?.format).toMatchObject({ italic: true });
    expect(runs[0]?.format.bold).toBeUndefined();
  });

  test('styles that are based on each other end somewhere', () => {
    const round =
      '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>';
    expect(paragraph(p('字', '<w:pStyle w:val="x"/>'), { styles: round }).runs[0]?.format.sizePt).toBe(15);
  });
});

test('sections have their pages, and the heads and feet of the one before where they name none', () => {
  const section = (inside: string) =>
    `<w:sectPr>${inside}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474" w:header="850" w:footer="1429" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>`;
  const { sections } = readParts({
    body: `${p('一')}<w:p><w:pPr>${section('<w:footerReference w:type="default" r:id="footer1"/>')}</w:pPr></w:p>${p('二')}${section('')}`,
    footer1: p('页脚'),
  });
  expect(
    sections.map(({ start, footers, page }) => [start, shown(footers.default ?? []), page.topTwips, page.grid]),
  ).toEqual([
    [0, ['页脚'], 2098, { type: 'lines', linePitchTwips: 579 }],
    [2, ['页脚'], 2098, { type: 'lines', linePitchTwips: 579 }],
  ]);
});

test('a strict file is read, whatever it calls its namespaces', () => {
  const body =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>云岭县</x:t></x:r></x:p></x:body></x:document>';
  expect(shown(documentIn(docxOf({ more: { 'word/document.xml': body } })).blocks)).toEqual(['云岭县']);
  const bare =
    '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>云岭县</t></r></p></body></document>';
  expect(shown(documentIn(docxOf({ more: { 'word/document.xml': bare } })).blocks)).toEqual(['云岭县']);
});

test('what a file says of itself is read', () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>报告</dc:title><dc:creator>方静</dc:creator></cp:coreProperties>';
  const read = readParts({
    body: '',
    settings: '<w:evenAndOddHeaders/><w:trackRevisions/>',
    more: { 'docProps/core.xml': core },
  });
  expect([read.properties, read.settings]).toEqual([
    { title: '报告', author: '方静' },
    { evenAndOdd: true, tracksRevisions: true },
  ]);
});
