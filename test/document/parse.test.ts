import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/document/parse.ts';
import { TemplateError } from '../../src/errors.ts';

describe('elements become blocks', () => {
  test.each([
    ['<title>甲</title>', { type: 'title', content: [{ text: '甲' }] }],
    ['<p>甲</p>', { type: 'paragraph', content: [{ text: '甲' }] }],
    ['<p class="main-recipients">县委：</p>', { type: 'mainRecipients', content: [{ text: '县委：' }] }],
    [
      '<p>甲<mark class="gap">乙</mark></p>',
      { type: 'paragraph', content: [{ text: '甲' }, { text: '乙', mark: 'gap' }] },
    ],
    [
      '<address class="signature"><p>县委</p><p>县政府</p><time>2026年2月8日</time></address>',
      {
        type: 'signatureBlock',
        authorities: [[{ text: '县委' }], [{ text: '县政府' }]],
        dateOfIssue: [{ text: '2026年2月8日' }],
      },
    ],
    [
      '<address><p>县委</p></address>',
      { type: 'signatureBlock', authorities: [[{ text: '县委' }]], dateOfIssue: null },
    ],
    [
      '<article class="attached"><title>要点</title><p class="byline">（甲）</p></article>',
      { type: 'attached', title: [{ text: '要点' }], children: [{ type: 'byline', content: [{ text: '（甲）' }] }] },
    ],
    [
      '<p class="assignment">责任单位：县司法局。</p>',
      { type: 'assignment', content: [{ text: '责任单位：县司法局。' }] },
    ],
    ['<p class="subtitle">——以联审为例</p>', { type: 'subtitle', content: [{ text: '——以联审为例' }] }],
    [
      '<article class="annex"><title>表</title><p>甲</p></article>',
      { type: 'annex', title: [{ text: '表' }], children: [{ type: 'paragraph', content: [{ text: '甲' }] }] },
    ],
    [
      '<table><colgroup><col width="1"/><col width="2.5"/><col/></colgroup><thead><tr><th>甲</th></tr></thead><tbody><tr><td>乙</td><td></td></tr></tbody></table>',
      { type: 'table', widths: [1, 2.5, 1], head: [[[{ text: '甲' }]]], rows: [[[{ text: '乙' }], []]] },
    ],
    [
      '<table><thead><tr></tr></thead><tbody><tr><td>甲</td></tr><tr></tr><tr><td>乙</td><td>丙</td></tr></tbody></table>',
      { type: 'table', widths: [1, 1], head: [], rows: [[[{ text: '甲' }]], [[{ text: '乙' }], [{ text: '丙' }]]] },
    ],
    [
      '<table><colgroup><col width="-1"/><col width="1e999"/><col width="3"/></colgroup><tbody><tr><td>甲</td></tr></tbody></table>',
      { type: 'table', widths: [1, 1, 3], head: [], rows: [[[{ text: '甲' }]]] },
    ],
    [
      '<table><colgroup><col width="3"/></colgroup><thead><tr><th>甲</th><th>乙</th></tr></thead></table>',
      { type: 'table', widths: [3, 1], head: [[[{ text: '甲' }], [{ text: '乙' }]]], rows: [] },
    ],
  ])('%s', (markup, block) => {
    expect(parseMarkup(markup)).toEqual([block]);
  });

  test('a table without a cell yields no block', () => {
    expect(parseMarkup('<table><colgroup><col/></colgroup><tbody><tr></tr></tbody></table>')).toEqual([]);
  });

  test('an empty paragraph yields no block', () => {
    expect(parseMarkup('<p></p><p>\n  </p>')).toEqual([]);
  });
});

describe('a section', () => {
  test.each([
    ['<section><h>甲</h></section>', { form: 'auto', arabic: false, heading: [{ text: '甲' }] }],
    ['<section class="run-in"><h>甲</h></section>', { form: 'run-in', arabic: false }],
    ['<section class="own-line arabic"><h>甲</h></section>', { form: 'own-line', arabic: true }],
    ['<section class="run-in running"><h>甲</h></section>', { form: 'run-in', running: true }],
    ['<section class=""></section>', { form: 'auto', arabic: false, heading: null, children: [] }],
    ['<section><h></h></section>', { heading: null, children: [] }],
  ])('%s', (markup, section) => {
    expect(parseMarkup(markup)).toMatchObject([{ type: 'section', ...section }]);
  });

  test('without a heading keeps its first child', () => {
    expect(parseMarkup('<section><p>甲</p><p>乙</p></section>')).toMatchObject([
      { heading: null, children: [{ content: [{ text: '甲' }] }, { content: [{ text: '乙' }] }] },
    ]);
  });
});

describe('white space', () => {
  test.each([
    ['<p>\n    甲\n    乙\n  </p>', '甲乙'],
    ['<p>甲 \t\n乙</p>', '甲乙'],
    ['<p> 甲  乙 </p>', ' 甲  乙 '],
    ['<p>\u3000甲</p>', '\u3000甲'],
  ])('%j reads %j', (markup, text) => {
    expect(parseMarkup(markup)).toEqual([{ type: 'paragraph', content: [{ text }] }]);
  });
});

test.each([
  ['<p><!-- 说明 -->甲</p>', '甲'],
  ['<p>甲<![CDATA[<乙>]]>&#20057;</p>', '甲<乙>乙'],
  ["<p class='byline'>😀</p>", '😀'],
])('XML that templates seldom print is read too: %s', (markup, text) => {
  expect(parseMarkup(markup)).toMatchObject([{ content: [{ text }] }]);
});

describe('what is outside the vocabulary is an error of its template and line', () => {
  const at = 'at="measures.hbs:12"';
  test.each([
    [`<em ${at}>甲</em>`, '没有 <em> 这个标记'],
    [`<p ${at} class="big">甲</p>`, '<p> 没有 class="big" 这种写法'],
    [`<p ${at}>甲<p>乙</p></p>`, '<p> 里只能有文字和 <mark>'],
    [`<p>甲<em ${at}>乙</em></p>`, '没有 <em> 这个标记'],
    [`<p ${at}>甲<?乙?></p>`, '没有 <?> 这个标记'],
    [`<section ${at}><?乙?></section>`, '没有 <?> 这个标记'],
    [`<tr ${at}></tr>`, '<tr> 不能放在这里'],
    [`<h ${at}>甲</h>`, '<h> 不能放在这里'],
    [`<time ${at}>甲</time>`, '<time> 不能放在这里'],
    [`<section ${at}>游离的文字</section>`, '“游离的文字”要放在 <p> 里'],
    [`<section><p>甲</p><h ${at}>乙</h></section>`, '<h> 不能放在这里'],
    [`<article ${at}><p>甲</p></article>`, '<article> 里第一个要是 <title>'],
    [`<article ${at}></article>`, '<article> 里第一个要是 <title>'],
    [`<p ${at}>甲`, '标记没有成对，或者写法不对'],
    [`<p ${at}>甲</section>`, '标记没有成对，或者写法不对'],
    [`<p ${at}>甲 & 乙</p>`, '标记没有成对，或者写法不对'],
  ])('%s', (markup, problem) => {
    const error = caught(markup);
    expect(error.message).toContain(problem);
    expect([error.file, error.line]).toEqual(['measures.hbs', 12]);
  });

  test('characters outside the basic plane do not shift the place', () => {
    const markup = `<p at="opening.hbs:1">𠮷𠮷𠮷𠮷</p><p ${at}>&nope;</p>`;
    expect(caught(markup)).toMatchObject({ file: 'measures.hbs', line: 12 });
  });

  test.each([
    [`<address><section ${at}><p>甲</p></section></address>`],
    [`<table><tr ${at}><td>甲</td></tr></table>`],
    [`<table><tbody><p ${at}>甲</p></tbody></table>`],
    [`<table><tbody><tr><p ${at}>甲</p></tr></tbody></table>`],
    [`<p ${at}><mark ${at} class="gap"><title ${at}>甲</title></mark></p>`],
  ])('an element in the wrong place does not vanish: %s', (markup) => {
    expect(caught(markup).line).toBe(12);
  });

  test('markup that names no template is an error all the same', () => {
    expect([caught('甲').file, caught('<p>甲').file]).toEqual(['report.hbs', '（未知）']);
    expect(caught('甲').line).toBe(0);
  });
});

function caught(markup: string): TemplateError {
  try {
    parseMarkup(markup);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
