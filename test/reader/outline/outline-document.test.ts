import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { outlineDocument } from '../../../src/reader/outline/outline-document.ts';
import { placesIn } from '../../../src/reader/outline/places.ts';
import type { ReadDocument } from '../../../src/reader/read-document.ts';
import { documentIn, p, readParts } from '../make-docx.ts';

/** Each paragraph with what it is: role, level, ordinal, heading, the first letters of what runs on. */
function told(document: ReadDocument): string[] {
  return outlineDocument(document)
    .filter(({ role }) => role !== 'empty')
    .map(({ role, level, ordinal, text, start, headingEnd, bodyStart, end }) => {
      const name = level && role === 'heading' ? `${role}${level}` : role;
      return [name, ordinal, text.slice(start, headingEnd), text.slice(bodyStart, end).slice(0, 6)]
        .filter(Boolean)
        .join(' ');
    });
}

function inText(...lines: string[]): ReadDocument {
  return documentIn(strToU8(lines.join('\n')));
}

describe('what each paragraph is', () => {
  test('in a whole report of plain text', () => {
    const report = inText(
      '云岭县人民政府关于2025年度法治政府建设情况的报告',
      '',
      '县委：',
      '2025年，我县依法行政水平不断提高。现将有关情况报告如下：',
      '一、主要举措和成效',
      '（一）强化监督。全年办理120件。',
      '1.规范执法。一是公开。',
      '（二）化解纠纷',
      '二是调解在前。',
      '二、存在的不足和原因',
      '特此报告。',
      '附件：1.数据表',
      '云岭县人民政府',
      '2026年2月9日',
      '（此件公开发布）',
      '附件1',
      '2025年度数据表',
      '一、复议',
      '抄送：市司法局。',
    );
    expect(told(report)).toEqual([
      'title 云岭县人民政',
      'recipients 县委：',
      'text 2025年，',
      'heading1 一、 主要举措和成效',
      'heading2 （一） 强化监督 全年办理12',
      'heading3 1. 规范执法 一是公开。',
      'heading2 （二） 化解纠纷',
      'text 二是调解在前',
      'heading1 二、 存在的不足和原因',
      'text 特此报告。',
      'annexNote 附件：1.数',
      'signature 云岭县人民政',
      'date 2026年2',
      'supplementaryNote （此件公开发',
      'annexMark 附件1',
      'annexTitle 2025年度',
      'heading1 一、 复议',
      'colophon 抄送：市司法',
    ]);
  });

  test.each([
    ['a half-width bracket', '(一)强化监督', 'heading2 (一) 强化监督'],
    ['a full-width point', '1．规范执法', 'heading3 1． 规范执法'],
    ['a pause for a point', '1、规范执法', 'heading3 1、 规范执法'],
    ['a blank behind it', '1. 规范执法', 'heading3 1. 规范执法'],
    ['blanks before it', '\u3000\u3000一、主要举措', 'heading1 一、 主要举措'],
    ['a mark at its end', '一、主要举措：', 'heading1 一、 主要举措 '.trim()],
    ['the fourth level', '（1）公开', 'heading4 （1） 公开'],
    ['more than ten', '（二十一）公开', 'heading2 （二十一） 公开'],
    ['what is no ordinal', '2025年，全县', 'text 2025年，'],
    ['a figure', '1.5万件', 'text 1.5万件'],
  ])('an ordinal with %s', (_name, line, expected) => {
    expect(told(inText('云岭县工作报告', '一、举措', '正文。', line))[3]).toBe(expected);
  });

  test('a list of 一、 right under a heading of 一、 stands below it, as far as its ordinals go on', () => {
    const report = inText(
      '云岭县工作报告',
      '一、主要举措',
      '一、加强领导',
      '全年研究4次。',
      '（一）学法。全年8次。',
      '二、规范执法',
      '三、化解纠纷',
      '二、存在的不足',
      '力量不足。',
      '三、工作安排',
    );
    expect(told(report).slice(1)).toEqual([
      'heading1 一、 主要举措',
      'heading2 一、 加强领导',
      'text 全年研究4次',
      'heading3 （一） 学法 全年8次。',
      'heading2 二、 规范执法',
      'heading2 三、 化解纠纷',
      'heading1 二、 存在的不足',
      'text 力量不足。',
      'heading1 三、 工作安排',
    ]);
  });

  test('a heading of 一、 with text under it is no list of its own', () => {
    const report = inText('云岭县工作报告', '一、主要举措', '全年研究4次。', '一、规范执法', '二、化解纠纷');
    expect(told(report).filter((line) => line.startsWith('heading1'))).toHaveLength(3);
  });

  test('a sentence that is too long for a heading is text, its ordinal its own', () => {
    const line = `（一）${'很'.repeat(46)}。其余。`;
    expect(told(inText('云岭县工作报告', '一、举措', line))[2]).toBe('text （一） 很很很很很很');
  });

  test('by automatic numbers as by typed ones', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const at = (text: string, level: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
    const body = p('云岭县工作报告') + at('主要举措', 0) + at('强化监督。全年办理120件。', 1) + at('不足', 0);
    expect(told(readParts({ body, numbering }))).toEqual([
      'title 云岭县工作报',
      'heading1 一、 主要举措',
      'heading2 （一） 强化监督 全年办理12',
      'heading1 二、 不足',
    ]);
  });

  test('a heading without an ordinal by the level of its style', () => {
    const body = p('云岭县工作报告') + p('全县工作稳步推进。') + p('主要举措', '<w:outlineLvl w:val="0"/>');
    expect(told(readParts({ body })).at(-1)).toBe('heading1 主要举措');
  });

  test('a title on several lines, set larger than what stands above and under it', () => {
    const big = '<w:sz w:val="44"/>';
    const body =
      p('云政〔2026〕8号') +
      p('云岭县人民政府关于', '', big) +
      p('2025年度情况的报告', '', big) +
      p('（2026年1月8日）') +
      p('一、举措');
    expect(told(readParts({ body })).map((one) => one.split(' ')[0])).toEqual([
      'header',
      'title',
      'title',
      'byline',
      'heading1',
    ]);
  });

  test('a table of contents is none of the headings', () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const contents = `<w:p>${field('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${field('separate')}<w:r><w:t>一、举措</w:t></w:r>${field('end')}</w:p>`;
    expect(told(readParts({ body: contents + p('云岭县工作报告') + p('一、举措') }))[0]).toBe('contents 一、 举措');
  });

  test("a page's own lines above and below are its frame", () => {
    const text = inText(
      '索引号: 0142/2024-00046 分类: 司法',
      '云岭县2025年工作报告',
      '来源: 县政府 发布时间:2026-01-05 字体:[ ]',
      '一、举措',
      '云岭县人民政府',
      '2026年1月5日',
      '云政〔2026〕3号.doc',
      '备案号:00000000号',
    );
    expect(told(text).map((one) => one.split(' ')[0])).toEqual([
      'frame',
      'title',
      'frame',
      'heading1',
      'signature',
      'date',
      'frame',
      'frame',
    ]);
  });
});

describe('what stands above a report on a page, however it is set,', () => {
  const title = '云岭县司法局2025年法治政府建设年度报告';

  test.each([
    ['a list with marks', ['• 索引号：0152638', '• 公开方式：主动公开', '• 来源：县司法局']],
    ['names with blanks in them', ['名 称：年度报告', '索 引 号：0152638 发布日期：2026-02-28', '文 号： 所属机构：']],
    ['a trail of pages', ['首页', '>政府信息公开>法治政府建设', '您的位置：首页 > 政务公开 > 年度报告']],
    ['a row of a table', ['| 索引号： | 0152638 | 分类： | |', '| 发文机关： | 县司法局 | |']],
  ])('is its frame: %s', (_how, lines) => {
    const roles = told(inText(...lines, title, '2025年，我局依法履职。', '一、主要举措'));
    expect(roles.slice(0, lines.length).map((one) => one.split(' ')[0])).toEqual(lines.map(() => 'frame'));
    expect(roles.slice(lines.length)).toEqual([
      `title ${title.slice(0, 6)}`,
      'text 2025年，',
      'heading1 一、 主要举措',
    ]);
  });
});

test.each([
  ['recipients that the paper begins with', ['县委、县政府：', '我镇依法行政。'], 'recipients 县委、县政府'],
  [
    'a short sentence that leads over',
    ['青岚镇2025年法治政府建设情况的报告', '现将情况报告如下：', '一、举措'],
    'text 现将情况报告',
  ],
  [
    'a title parted by a blank line',
    ['青岚县人民政府', '', '关于2025年法治政府建设情况的报告', '一、举措'],
    'title 关于2025',
  ],
])('%s is told for what it is', (_what, lines, role) => {
  expect(told(inText(...lines))).toContain(role);
});

test("a page's frame stands behind the day of a Word file that was made of a page", () => {
  const lines = [
    '云岭县2025年法治政府建设情况报告',
    '一、举措',
    '全年办理12件。',
    '云岭县人民政府',
    '2026年2月9日',
    '主办：云岭县人民政府办公室',
  ];
  expect(told(readParts({ body: lines.map((line) => p(line)).join('') })).at(-1)).toBe('frame 主办：云岭县');
});

test('a heading of two lines is one where no mark ends it', () => {
  const long = `以贯彻落实法治政府建设实施纲要为指引，${'努力推动，'.repeat(6)}实现新跨越`;
  expect(told(inText(`一、${long}`, '全年办理12件。'))[0]).toBe(`heading1 一、 ${long}`);
  expect(told(inText(`一、${long}；`, '全年办理12件。'))[0]).toMatch(/^text/);
});

test('places are those that a reader names', () => {
  const document = inText(
    '云岭县2025年工作报告',
    '县委：',
    '一段话。',
    '又一段话。',
    '一、举措',
    '导语一句。',
    '(二)监督',
    '其一句。',
    '其二句。',
    '三是调解。',
    '3、执法。全年。',
    '二、不足',
    '云岭县',
    '2026年1月5日',
    '附件',
    '数据表',
    '说明一句。',
    '一、口径',
  );
  const places = placesIn(outlineDocument(document));
  expect(document.blocks.map((_block, index) => places.get(index))).toEqual([
    '标题',
    '主送机关',
    '第1段',
    '第2段',
    '一、',
    '一、',
    '一（二）',
    '一（二）',
    '一（二）第2段',
    '一（二）三是',
    '一（二）3.',
    '二、',
    '发文机关署名',
    '成文日期',
    '附件',
    '附件标题',
    '附件第1段',
    '附件 一、',
  ]);
});
