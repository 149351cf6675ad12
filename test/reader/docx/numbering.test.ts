import { describe, expect, test } from 'vitest';
import { type Parts, p, readParts, shown } from '../make-docx.ts';

/** A level of a list: format, text, and what else is said of it. */
type LevelText = readonly [format: string, text: string, more?: string];

function list(id: number, levels: readonly LevelText[], more = ''): string {
  const written = levels.map(
    ([format, text, own = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${own}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${written.join('')}</w:abstractNum>`;
}

function num(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

/** A paragraph at a level of a list. */
function at(level: number, id = 1): string {
  return p('', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
}

function numbersOf(body: string, numbering: string, more: Parts = {}): (string | undefined)[] {
  return readParts({ body, numbering, ...more }).blocks.map((block) =>
    block.type === 'paragraph' ? block.number?.text : undefined,
  );
}

const official: readonly LevelText[] = [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimal', '（%4）'],
];

describe('automatic numbers are read as Word prints them', () => {
  test('on the four levels of an official document, each beginning anew under the one above', () => {
    const body = [0, 1, 2, 2, 3, 1, 2, 0, 1].map((level) => at(level)).join('');
    expect(numbersOf(body, list(0, official) + num(1, 0))).toEqual([
      '一、',
      '（一）',
      '1.',
      '2.',
      '（1）',
      '（二）',
      '1.',
      '二、',
      '（一）',
    ]);
  });

  test.each([
    ['chineseCountingThousand', '第%1条', 101, '第一百零一条'],
    ['chineseCounting', '（%1）', 21, '（二十一）'],
    ['ideographDigital', '%1、', 10, '一〇、'],
    ['japaneseCounting', '%1、', 12, '十二、'],
    ['taiwaneseCountingThousand', '%1、', 10, '十、'],
    ['decimal', '%1．', 7, '7．'],
    ['decimalZero', '%1', 7, '07'],
    ['decimalFullWidth', '%1', 12, '１２'],
    ['decimalEnclosedCircle', '%1', 3, '③'],
    ['decimalEnclosedCircleChinese', '%1', 20, '⑳'],
    ['decimalEnclosedCircle', '%1', 21, '21'],
    ['decimalEnclosedParen', '%1', 2, '⑵'],
    ['decimalEnclosedFullstop', '%1', 2, '⒉'],
    ['ideographEnclosedCircle', '%1', 2, '㊁'],
    ['chineseLegalSimplified', '%1', 12, '壹拾贰'],
    ['ideographTraditional', '%1、', 3, '丙、'],
    ['ideographZodiac', '%1、', 3, '寅、'],
    ['upperLetter', '%1)', 27, 'AA)'],
    ['lowerLetter', '%1)', 2, 'b)'],
    ['upperRoman', '%1', 14, 'XIV'],
    ['lowerRoman', '%1', 9, 'ix'],
    ['none', '', 3, undefined],
  ])('in the format %s', (format, text, value, number) => {
    const start = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
    expect(numbersOf(at(0), list(0, [[format, text]]) + num(1, 0, start))).toEqual([number]);
  });

  test('in a format that nobody here knows in digits, and that is told', () => {
    const read = readParts({ body: at(0), numbering: list(0, [['klingon', '%1.']]) + num(1, 0) });
    expect(shown(read.blocks)).toEqual(['1.']);
    expect(read.untold).toEqual(['自动编号的格式“klingon”不认识，按阿拉伯数字读']);
  });

  test('with the numbers above them, in digits where the level says so', () => {
    const levels: LevelText[] = [
      ['chineseCounting', '第%1章'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
      ['decimal', '%1.%2.%3'],
    ];
    expect(numbersOf([0, 1, 2, 0, 1].map((level) => at(level)).join(''), list(0, levels) + num(1, 0))).toEqual([
      '第一章',
      '1.1',
      '一.1.1',
      '第二章',
      '2.1',
    ]);
  });

  test('with the first number of a level that has not come yet', () => {
    expect(
      numbersOf(
        at(1),
        list(0, [
          ['decimal', '%1.'],
          ['decimal', '%1.%2'],
        ]) + num(1, 0),
      ),
    ).toEqual(['1.1']);
  });

  test('running on across the parts where a level never begins anew, or only under a certain one', () => {
    const running = list(0, [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）', '<w:lvlRestart w:val="0"/>'],
    ]);
    expect(numbersOf([0, 1, 1, 0, 1].map((level) => at(level)).join(''), running + num(1, 0))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '二、',
      '（三）',
    ]);
    const under = list(0, [
      ['decimal', '%1'],
      ['decimal', '%2'],
      ['decimal', '%3', '<w:lvlRestart w:val="1"/>'],
    ]);
    expect(numbersOf([0, 1, 2, 1, 2, 0, 1, 2].map((level) => at(level)).join(''), under + num(1, 0))).toEqual([
      '1',
      '1',
      '1',
      '2',
      '2',
      '2',
      '1',
      '1',
    ]);
  });

  test('going on where two lists share a definition, beginning anew once where the second says so', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(0, [['decimal', '%1.']]) + num(1, 0) + num(2, 0) + num(3, 0, start);
    expect(numbersOf([1, 1, 2, 3, 3, 1].map((id) => at(0, id)).join(''), numbering)).toEqual([
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
      '3.',
    ]);
  });

  test('by the level that a list has of its own', () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>';
    expect(numbersOf(at(0), list(0, [['decimal', '%1.']]) + num(1, 0, own))).toEqual(['C)']);
  });

  test('by the list of a style, at the level that belongs to the style, also of one that is based on it', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="3"><w:name w:val="own"/><w:basedOn w:val="2"/></w:style>`;
    const numbering = list(0, [
      ['chineseCounting', '%1、', '<w:pStyle w:val="1"/>'],
      ['chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'],
    ]);
    const body = ['1', '2', '3', '1'].map((id) => p('', `<w:pStyle w:val="${id}"/>`)).join('');
    expect(numbersOf(body, numbering + num(1, 0), { styles })).toEqual(['一、', '（一）', '（二）', '二、']);
  });

  test('not where a paragraph says list 0, which takes it out of that of its style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const out = p('', '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
    expect(
      numbersOf(out + p('', '<w:pStyle w:val="1"/>'), list(0, [['decimal', '%1.']]) + num(1, 0), { styles }),
    ).toEqual([undefined, '1.']);
  });

  test('by the list that a numbering style links to', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>';
    expect(numbersOf(at(0, 2), list(0, [['decimal', '%1)']]) + linked + num(1, 0) + num(2, 1), { styles })).toEqual([
      '1)',
    ]);
  });

  test('in the format beside which a newer one stands', () => {
    const level =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>';
    expect(numbersOf(at(0), level + num(1, 0))).toEqual(['01']);
  });

  test('with what stands between them and the text', () => {
    const suffixes = (['tab', 'space', 'nothing'] as const).map((suffix, level) => [
      'decimal',
      `%${level + 1}`,
      `<w:suff w:val="${suffix}"/>`,
    ]) as unknown as LevelText[];
    const { blocks } = readParts({
      body: [0, 1, 2].map((level) => at(level)).join(''),
      numbering: list(0, suffixes) + num(1, 0),
    });
    expect(blocks.map((block) => block.type === 'paragraph' && block.number?.suffix)).toEqual([
      'tab',
      'space',
      'nothing',
    ]);
  });

  test('in table cells, too, and in their order', () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(at(0))}${cell(at(0))}</w:tr></w:tbl>`;
    const { blocks } = readParts({ body: at(0) + table + at(0), numbering: list(0, [['decimal', '%1.']]) + num(1, 0) });
    expect(shown(blocks)).toEqual(['1.', '2.|3.', '4.']);
  });
});
