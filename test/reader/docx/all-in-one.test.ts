import { describe, expect, test } from 'vitest';
import { documentIn, docxOf, p, r, shown } from '../make-docx.ts';

const by = (id: number) => `w:id="${id}" w:author="方静" w:date="2026-01-05T08:00:00Z"`;
const inserted = (id: number, text: string) => `<w:ins ${by(id)}>${r(text)}</w:ins>`;
const deleted = (id: number, text: string) =>
  `<w:del ${by(id)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** A paragraph at the level of a list that has one format a level. */
function numbered(level: number, inside: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${inside}</w:p>`;
}

const levels = [
  ['chineseCountingThousand', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['ideographDigital', '%4）'],
  ['decimalEnclosedCircle', '%5'],
].map(
  ([format, text], level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
);

const inBox = `<w:txbxContent>${p('框里的话')}</w:txbxContent>`;
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inBox}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inBox}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const control = `<w:sdt><w:sdtPr><w:alias w:val="机关"/></w:sdtPr><w:sdtContent>${r('县司法局')}</w:sdtContent></w:sdt>`;
const inner = `<w:tbl><w:tr><w:tc>${p('里甲')}</w:tc><w:tc>${p('里乙')}</w:tc></w:tr></w:tbl>`;
const table = `<w:tbl><w:tr><w:tc>${p('外甲')}</w:tc><w:tc>${inner}${p('外乙')}</w:tc></w:tr></w:tbl>`;

const body = [
  numbered(0, r('总体情况')),
  numbered(1, r('办理') + deleted(1, '120') + inserted(2, '132') + r('件')),
  numbered(2, `<w:commentRangeStart w:id="0"/>${r('请核实的数')}<w:commentRangeEnd w:id="0"/>`),
  numbered(3, `${r('有注的话')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
  numbered(4, control + r('牵头')),
  numbered(4, box + r('框外的话')),
  `<w:p><w:moveFrom ${by(3)}>${r('移走的话。')}</w:moveFrom>${r('先说的话。')}<w:moveTo ${by(4)}>${r('移走的话。')}</w:moveTo></w:p>`,
  table,
  numbered(1, r('第二节')),
  numbered(0, r('第二部分')),
].join('');

describe('one file with numbers in five formats, revisions, a move, a comment, a control, a text box, a note and a table in a table', () => {
  const read = documentIn(
    docxOf({
      body,
      numbering: `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      comments: `<w:comment ${by(0)}>${p('与信访局的数对一下')}</w:comment>`,
      footnotes: `<w:footnote w:id="2">${p('注里的话')}</w:footnote>`,
    }),
  );
  const before = ['一、总体情况'];
  const between = ['1.请核实的数', '一）有注的话', '①县司法局牵头', '②〔框里的话〕框外的话'];
  const after = ['外甲|里甲|里乙¶外乙', '（二）第二节', '二、第二部分'];

  test('is the revised text when all is accepted, its numbers as Word prints them', () => {
    const moved = '先说的话。移走的话。';
    expect(shown(read.blocks)).toEqual([...before, '（一）办理132件', ...between, moved, ...after]);
  });

  test('is the original text when all is rejected', () => {
    const moved = '移走的话。先说的话。';
    expect(shown(read.original)).toEqual([...before, '（一）办理120件', ...between, moved, ...after]);
  });

  test('has its comment, its note and its revisions, a move at both its places, and nothing is missing', () => {
    expect(read.comments).toEqual([{ author: '方静', date: '2026-01-05T08:00:00Z', text: '与信访局的数对一下' }]);
    expect(read.notes.map(({ blocks }) => shown(blocks))).toEqual([['注里的话']]);
    expect(read.revisions.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual([
      'deleted 120',
      'deleted 移走的话。',
      'inserted 132',
      'moved 移走的话。',
    ]);
    expect(read.untold).toEqual([]);
  });
});
