import { describe, expect, test } from 'vitest';
import { styleSheet } from '../../src/html/style-sheet.ts';
import { defaultProfile, profiles } from '../../src/layout/profile.ts';

const sheet = styleSheet(defaultProfile);

/** What a rule says, by its selector. */
function ruleOf(selector: string, css = sheet): string {
  const start = css.indexOf(`${selector}{`);
  return start < 0 ? '' : css.slice(start + selector.length + 1, css.indexOf('}', start));
}

test.each([
  ['5.2.1 paper and margins', '@page', 'size:A4;margin:37mm 26mm 35mm 28mm'],
  ['5.2.3 22 lines of 28 characters', 'body', 'font:16pt/28.95pt'],
  ['5.2.3 22 lines of 28 characters', 'body', 'letter-spacing:-0.25pt'],
  ['no punctuation is squeezed, no digit set off', 'body', 'text-autospace:no-autospace;text-spacing-trim:space-all'],
  ['7.3.1 title', 'h1,.annex-title', 'font:22pt/28.95pt'],
  ['no heading ends a page', 'h1,h2,h3,h4,h5,h6,.byline,.annex-mark', 'break-after:avoid'],
  ['no signature stands alone', ':has(+.signature),:has(+*+.signature)', 'break-after:avoid'],
  ['a table’s head stands on every page', 'thead', 'display:table-header-group'],
  ['7.5 odd pages: number right', '@page:right', '@bottom-right{font:14pt/14pt "宋体"'],
  ['7.5 even pages: number left', '@page:left', '@bottom-left{font:14pt/14pt "宋体"'],
  [
    '8 a wide table’s page is the upright one on its side',
    '@page wide',
    'size:A4 landscape;margin:28mm 37mm 26mm 35mm',
  ],
  ['8 its number is turned too', '@left-bottom', 'writing-mode:vertical-rl;padding:14pt calc(7mm - 7pt) 14pt 0'],
  ['7.5 no number on the colophon’s page', '@page colophon:left', '@bottom-left{content:none'],
])('%s', (_clause, selector, words) => {
  expect(ruleOf(selector)).toContain(words);
});

describe('fonts', () => {
  test('the official name stands first, stand-ins and a generic family behind', () => {
    expect(ruleOf('.level-2')).toMatch(/^font-family:"official-latin","楷体_GB2312",.*"KaiTi",.*,serif$/);
  });

  test('the Latin font has letters and digits only, so that quotes and dashes are Chinese', () => {
    const face = ruleOf('@font-face');
    expect(face).toContain('src:local("Times New Roman"),local("Liberation Serif")');
    expect(face).toContain('unicode-range:U+20-7E,U+C0-D6,U+D8-F6,U+F8-24F');
  });

  test('an office’s own stand first, and cannot leave the style sheet', () => {
    const fonts = { ...defaultProfile.fonts, body: '我的仿宋"}</style>' };
    expect(styleSheet({ ...defaultProfile, fonts })).toContain('"official-latin","我的仿宋}/style","仿宋_GB2312"');
  });
});

describe('a profile', () => {
  test('brings its own margins and pitch', () => {
    const other = styleSheet(profiles['glyph-margins']);
    expect(ruleOf('@page', other)).toContain('margin:34.58mm 26mm 32.58mm 28mm');
    expect(ruleOf('body', other)).toContain('font:16pt/29.45pt');
  });

  test('may set headings bold, and the page number without spaces', () => {
    const other = styleSheet({ ...defaultProfile, boldLevels: [2, 3], pageNumberSpace: '' });
    expect(ruleOf('.level-2,.level-3', other)).toBe('font-weight:bold');
    expect(other).toContain('content:"—" counter(page) "—"');
    expect(sheet).not.toContain('bold');
  });

  test('may print on one side, so that the colophon need not stand on an even page', () => {
    const oneSided = styleSheet({ ...defaultProfile, colophonOnEvenPage: false });
    expect([ruleOf('.last-page::before'), ruleOf('.last-page::before', oneSided)]).toEqual([
      'content:"";display:block;height:.1mm',
      '',
    ]);
  });
});
