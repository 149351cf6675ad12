import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/document/node.ts';
import { compileFragment, compileHtml } from '../../src/html/compile.ts';
import { compileText } from '../../src/html/text.ts';
import { defaultProfile } from '../../src/layout/profile.ts';

const text = (words: string) => [{ text: words }];

/** A document with a block of every type. */
const document: OfficialDocument = {
  blocks: [
    {
      type: 'headerBlock',
      corner: [{ kind: 'draftMark', content: text('送审稿') }],
      authorities: [text('中共云岭县委'), text('云岭县人民政府')],
      suffix: text('文件'),
      documentNumber: text('云委〔2026〕5号'),
      signatories: [text('沈怀谦')],
    },
    { type: 'title', content: text('中共云岭县委 云岭县人民政府关于2025年度法治政府建设情况的报告') },
    { type: 'byline', content: text('县长 陆知行') },
    { type: 'mainRecipients', content: text('市委、市政府：') },
    { type: 'heading', level: 1, ordinal: '一、', content: text('主要举措和成效') },
    { type: 'runIn', level: 2, ordinal: '（一）', heading: text('加强制度建设。'), content: text('审核文件26件。') },
    { type: 'paragraph', content: [{ text: '1<2 & ' }, { text: '〔缺：成文日期〕', mark: 'gap' }] },
    { type: 'annexNote', titles: ['数据表', '案例'] },
    { type: 'signatureBlock', sealed: true, authorities: [text('云岭县人民政府')], dateOfIssue: text('2026年2月9日') },
    { type: 'supplementaryNote', content: text('（此件公开发布）') },
    { type: 'annexMark', text: '附件1' },
    { type: 'annexTitle', content: text('数据表') },
    { type: 'table', widths: [1, 1], head: [[text('项目'), text('件数')]], rows: [[text('审核'), text('26')]] },
    { type: 'appendixTitle', content: text('送审说明') },
    { type: 'heading', level: 1, ordinal: '一、', content: text('数据来源') },
    {
      type: 'colophon',
      ccRecipients: text('市委依法治市办。'),
      printingOffice: text('中共云岭县委办公室'),
      printDate: text('2026年2月9日印发'),
    },
  ],
};

/** A notice and what it sends out. */
const noticed: OfficialDocument = {
  blocks: [
    { type: 'title', content: text('关于印发工作要点的通知') },
    { type: 'paragraph', content: text('现印发给你们。') },
    { type: 'attachedTitle', content: text('工作要点') },
    { type: 'heading', level: 1, ordinal: '一、', content: text('总体要求') },
    { type: 'runIn', level: 2, ordinal: '（一）', heading: text('学法。'), content: text('全年8次。') },
  ],
};

describe('an attached text', () => {
  test('stands apart in plain text, its title over it', () => {
    expect(compileText(noticed)).toBe(
      '关于印发工作要点的通知\n\n　　现印发给你们。\n\n工作要点\n\n　　一、总体要求\n　　（一）学法。全年8次。\n',
    );
  });

  test('has its title under the page’s own and its headings under that', () => {
    const fragment = compileFragment(noticed);
    expect(fragment).toContain('<h2 class="annex-title attached">工作要点</h2>');
    expect(fragment).toContain('<h3 class="level-1">一、总体要求</h3>');
    expect(fragment).toContain('aria-level="4"');
  });

  test('opens a sheet of its own on paper, and a document without one has no rule of it', () => {
    const rule = 'main>:nth-child(3){break-before:page}';
    expect(compileHtml(noticed, defaultProfile)).toContain(rule);
    expect(compileHtml(document, defaultProfile)).not.toContain('attached');
  });
});

test('an annex’s table of more rows than a sheet holds keeps its last two on one; a shorter or another has no rule', () => {
  const table = (rows: number, isAnnex = true): OfficialDocument => ({
    blocks: [
      isAnnex ? { type: 'annexMark', text: '附件' } : { type: 'appendixTitle', content: text('送审说明') },
      { type: 'table', widths: [1], head: [], rows: Array.from({ length: rows }, () => [text('甲')]) },
    ],
  });
  const rule = 'main>:nth-child(2) tr:nth-last-child(2){break-after:avoid}';
  expect(compileHtml(table(21), defaultProfile)).toContain(rule);
  expect(compileHtml(table(20), defaultProfile)).not.toContain(rule);
  expect(compileHtml(table(21, false), defaultProfile)).not.toContain(rule);
});

describe('who is to do a task', () => {
  const blocks: OfficialDocument['blocks'] = [
    { type: 'title', content: text('工作要点') },
    { type: 'runIn', level: 2, ordinal: '（一）', heading: text('学法。'), content: text('全年8次。') },
    { type: 'assignment', content: text('责任单位：县司法局。') },
  ];

  test('is a paragraph whose label has a name', () => {
    expect(compileFragment({ blocks })).toContain(
      '<p class="assignment"><span class="label">责任单位：</span>县司法局。</p>',
    );
    expect(compileText({ blocks })).toContain('　　（一）学法。全年8次。\n　　责任单位：县司法局。\n');
  });

  test('is kept on the sheet of its task, by a rule that other documents do not have', () => {
    const rule = ':has(+.assignment){break-after:avoid}';
    expect(compileHtml({ blocks }, defaultProfile)).toContain(rule);
    expect(compileHtml(document, defaultProfile)).not.toContain('assignment');
  });
});

test('a subtitle is one for a screen reader too, and stands between title and text', () => {
  const blocks: OfficialDocument['blocks'] = [
    { type: 'title', content: text('片区联审聚合力　源头把关防风险') },
    { type: 'subtitle', content: text('——云岭县经验材料') },
    { type: 'paragraph', content: text('文。') },
  ];
  expect(compileFragment({ blocks })).toContain('<p class="byline subtitle" role="doc-subtitle">——云岭县经验材料</p>');
  expect(compileText({ blocks })).toBe('片区联审聚合力　源头把关防风险\n\n——云岭县经验材料\n\n　　文。\n');
});

test('the plain text keeps every word and ordinal, a paragraph a line', () => {
  expect(compileText(document)).toMatchInlineSnapshot(`
    "送审稿
    中共云岭县委　云岭县人民政府文件
    云委〔2026〕5号　签发人：沈怀谦

    中共云岭县委 云岭县人民政府关于2025年度法治政府建设情况的报告

    县长 陆知行
    市委、市政府：
    　　一、主要举措和成效
    　　（一）加强制度建设。审核文件26件。
    　　1<2 & 〔缺：成文日期〕
    　　附件：1.数据表
    　　　　　2.案例

    云岭县人民政府
    2026年2月9日
    　　（此件公开发布）

    附件1
    数据表

    项目	件数
    审核	26

    送审说明

    　　一、数据来源

    抄送：市委依法治市办。
    中共云岭县委办公室　2026年2月9日印发
    "
  `);
});

test('the fragment is markup without style, with headings a screen reader can follow', () => {
  expect(compileFragment(document)).toMatchInlineSnapshot(`
    "<header class="header-block"><p class="draft-mark">送审稿</p><p class="authority-mark joint"><span class="names"><span>中共云岭县委</span> <span>云岭县人民政府</span></span><span class="suffix">文件</span></p><p class="number-line"><span class="document-number">云委〔2026〕5号</span> <span class="signatories">签发人：<span class="names"><span>沈怀谦</span></span></span></p></header>
    <h1>中共云岭县委 云岭县人民政府<br>关于2025年度法治政府建设情况的报告</h1>
    <p class="byline">县长 陆知行</p>
    <p class="main-recipients">市委、市政府：</p>
    <h2 class="level-1">一、主要举措和成效</h2>
    <p><strong class="level-2" role="heading" aria-level="3">（一）加强制度建设。</strong>审核文件26件。</p>
    <p>1&lt;2 &amp; <mark class="gap">〔缺：成文日期〕</mark></p>
    <div class="annex-note numbered">附件：<div><p>1.数据表</p><p>2.案例</p></div></div>
    <div class="signature sealed"><p class="authority">云岭县人民政府</p><p class="date">2026年2月9日</p></div>
    <p class="note">（此件公开发布）</p>
    <p class="annex-mark">附件1</p>
    <h2 class="annex-title">数据表</h2>
    <div class="table"><table><thead><tr><th scope="col">项目</th><th scope="col">件数</th></tr></thead><tbody><tr><td>审核</td><td>26</td></tr></tbody></table></div>
    <h2 class="annex-title appendix">送审说明</h2>
    <h3 class="level-1">一、数据来源</h3>
    <footer class="colophon"><p class="cc">抄送：市委依法治市办。</p><p class="printing"><span>中共云岭县委办公室</span> <span>2026年2月9日印发</span></p></footer>
    "
  `);
});

describe('the fragment for a website', () => {
  const fragment = compileFragment(document);

  test('has no style of its own, no script, and nothing beside the report', () => {
    expect(fragment).not.toMatch(/style|<script|<link|<html|<body|<div class="last-page"|\sid=|\son\w+=/);
  });

  test('leaves out no level of heading, and has one title', () => {
    const levels = [...fragment.matchAll(/<h(\d)|aria-level="(\d)"/g)].map(([, h, aria]) => Number(h ?? aria));
    expect(levels).toEqual([1, 2, 3, 2, 2, 3]);
  });
});

test('the last cell of a short row takes the columns that are left', () => {
  const table: OfficialDocument['blocks'][number] = {
    type: 'table',
    widths: [1, 1, 1],
    head: [[text('数据')]],
    rows: [[text('审核'), text('26')]],
    textColumns: [1],
  };
  expect(compileFragment({ blocks: [table] })).toBe(
    '<div class="table"><table><thead><tr><th scope="col" colspan="3">数据</th></tr></thead><tbody><tr><td>审核</td><td class="text" colspan="2">26</td></tr></tbody></table></div>\n',
  );
});

test('the catalogue of a published report has a class, names what stands in it, and tells its days to programs', () => {
  const catalogue: OfficialDocument['blocks'][number] = {
    type: 'table',
    widths: [1, 1, 1, 1],
    head: [],
    rows: [
      [text('索引号'), text('云府-1'), text('发布日期'), text('2026年2月9日')],
      [text('名称'), text('报告')],
    ],
    isCatalogue: true,
  };
  expect(compileFragment({ blocks: [catalogue] })).toBe(
    '<div class="table"><table class="catalogue"><tbody><tr><th scope="row">索引号</th><td>云府-1</td><th scope="row">发布日期</th><td><time datetime="2026-02-09">2026年2月9日</time></td></tr><tr><th scope="row">名称</th><td colspan="3">报告</td></tr></tbody></table></div>\n',
  );
});

test('a title has its lines on a wide screen only, and is whole without them', () => {
  const title = text('中共云岭县委依法治县委员会 云岭县人民政府依法行政领导小组关于2025年度法治政府建设情况的报告');
  const html = compileHtml({ blocks: [{ type: 'title', content: title }] }, defaultProfile);
  const written = /<h1>(.*)<\/h1>/.exec(html)?.[1] ?? '';
  expect(written).toContain(' <br>');
  expect(written.replaceAll('<br>', '')).toBe(title[0]?.text);
  expect(html).toMatch(/@media screen and \(max-width:210mm\)\{[^@]*h1 br,\.annex-title br\{display:none\}/);
});

describe('the page of its own', () => {
  const page = compileHtml(document, defaultProfile);

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|src=|url\(|@import|https?:/);
  });

  test('is Chinese, and titled as the report is', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<title>中共云岭县委 云岭县人民政府关于2025年度法治政府建设情况的报告</title>');
  });

  test('holds just what the fragment holds, the colophon on a page of its own', () => {
    const inside = /<main>\n([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
    expect(inside.replace(/<div class="last-page">(.*)<\/div>/, '$1')).toBe(compileFragment(document));
  });

  test('has a rule for every class but the number’s, which stands as the line does', () => {
    const classes = new Set(
      [...page.slice(page.indexOf('<main>')).matchAll(/class="([^"]*)"/g)].flatMap(
        ([, names]) => names?.split(' ') ?? [],
      ),
    );
    const unstyled = [...classes].filter((name) => !page.slice(0, page.indexOf('<main>')).includes(`.${name}`));
    expect(unstyled).toEqual(['document-number']);
  });
});
