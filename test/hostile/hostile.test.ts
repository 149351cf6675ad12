import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf, filesOf, p, r } from '../reader/make-docx.ts';
import { plainFile, pressedBomb, type ToldFile, toldZip } from './bombs.ts';
import { hostileFile, treat } from './cases.ts';

test('500 changed files are read, checked, set anew and commented, or refused in one Chinese sentence', () => {
  const said = new Set(Array.from({ length: 500 }, (_none, number) => treat(hostileFile(20260222, number))));
  for (const sentence of said) expect(sentence).toMatch(/^(?:read|convert|[^\n]*\p{Script=Han}[^\n]*)$/u);
  expect(said.size).toBeGreaterThan(5);
});

describe('a zip that becomes ten gigabytes is refused', () => {
  const pressed = pressedBomb(10);
  const others = Object.entries(filesOf({ body: p('正文') })).map(([name, content]) => plainFile(name, content));
  const bomb = (told: Partial<ToldFile>): Uint8Array =>
    toldZip([
      ...others.filter(({ name }) => name !== 'word/document.xml'),
      { name: 'word/document.xml', compression: 8, pressed, size: 0xffffffff, ...told },
    ]);
  test.each([
    ['that says so', {}],
    ['that says that it is small', { size: 1000 }],
    ['that says that it is nothing', { size: 0 }],
    ['that says that it is as large as may be', { size: 15_999_999 }],
    ['that is not pressed, it says', { compression: 0, size: pressed.length }],
    ['that is locked, it says', { flags: 1 }],
    ['that begins where another file does', { offset: 0 }],
    ['that begins nowhere', { offset: 0xfffffff0 }],
  ])('%s', (_name, told) => {
    expect(treat(bomb(told))).toMatch(/^文件(?:解开以后|已损坏|加了打开密码)/);
  });

  test('by files that are all the same one', () => {
    const [first, ...rest] = others;
    const twice = Array.from({ length: 4000 }, (_none, at) => ({
      ...plainFile(`word/x${at}.xml`, strToU8('<w:x/>')),
      offset: 0,
    }));
    expect(treat(toldZip([first as ToldFile, ...twice, ...rest]))).toBe('read');
  });
});

/** So much of one thing would take minutes if each were looked at for each other. */
describe('a file with thousands of one thing is read', () => {
  const many = 3000;
  const heading = p('一、举措');
  test.each([
    ['annex marks', p('附件').repeat(many)],
    ['headings', heading.repeat(many)],
    ['empty paragraphs', `${'<w:p/>'.repeat(many * 3)}${p('附件')}`],
    ['titles', p('情况报告', '', '<w:sz w:val="44"/>').repeat(many)],
    [
      'pasted words',
      `${heading}${`<w:p>${r('落实机制体制')}${r('甲', '<w:rFonts w:eastAsia="宋体"/>')}</w:p>`.repeat(many)}`,
    ],
    ['slips in one paragraph', heading + p('落实机制体制，'.repeat(many))],
    ['rows', `${heading}<w:tbl>${`<w:tr><w:tc>${p('机制体制')}</w:tc></w:tr>`.repeat(many)}</w:tbl>`],
  ])('%s', (_name, body) => {
    expect(treat(docxOf({ body }))).toBe('read');
  });

  test('and one with more runs than a call takes arguments', () => {
    const body = `<w:p>${'<w:r><w:t>甲</w:t></w:r><w:r><w:tab/></w:r>'.repeat(60_000)}</w:p>`;
    expect(treat(docxOf({ body }))).toBe('read');
  });
});
