import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readForeign } from '../../src/reader/read.ts';
import { documentIn, docxOf, filesOf, type Parts, p, r } from './make-docx.ts';
import { type Draw, drawFrom, mutatedBytes, mutatedParts } from './mutate.ts';

const rich: Parts = {
  body: `${p('一', '<w:pStyle w:val="1"/>')}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r('甲')}
    <w:ins w:author="a">${r('乙')}</w:ins><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
    <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
    <w:tbl><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p('表')}</w:tc></w:tr></w:tbl>
    <w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
  styles:
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="a"/><w:basedOn w:val="2"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  footnotes: `<w:footnote w:id="2">${p('注')}</w:footnote>`,
  footer1: p('页'),
  theme:
    '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="A"/></a:minorFont></a:fontScheme></a:themeElements>',
};

/** What is said of a file: read, to be converted, or the sentence that refuses it. Anything else is thrown on. */
function saidOf(bytes: Uint8Array): string {
  try {
    return 'convert' in readForeign(bytes) ? 'convert' : 'read';
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

describe('a mutated file is read, or refused in one Chinese sentence', () => {
  const page = strToU8(
    '<html><head><meta charset="utf-8"><title>报告</title></head><body><div style="display:none">x</div><table><tr><td colspan=2>甲<ol><li>乙</table><p>正文&nbsp;<b>粗<!-- 注 --><script>var a="</p>"</script></body></html>',
  );
  const kinds: readonly (readonly [string, number, (draw: Draw) => Uint8Array])[] = [
    ['its bytes', 250, (draw) => mutatedBytes(docxOf(rich), draw)],
    [
      'the bytes of its zip, its parts being stored',
      150,
      (draw) => mutatedBytes(zipSync(filesOf(rich), { level: 0 }), draw),
    ],
    ['its XML', 500, (draw) => mutatedParts(filesOf(rich), draw)],
    ['a page', 200, (draw) => mutatedBytes(page, draw)],
    ['a text', 50, (draw) => mutatedBytes(strToU8('一、主要举措\n\n（一）强化监督。全年办理120件。'), draw)],
  ];
  test.each(kinds)('%s, %i times', (_name, times, mutate) => {
    const draw = drawFrom(Number(process.env.FUZZ_SEED ?? 20260222));
    const said = new Set(Array.from({ length: times }, () => saidOf(mutate(draw))));
    for (const sentence of said) expect(sentence).toMatch(/^(?:read|convert|[\p{Script=Han}].*[\p{Script=Han}）x])$/u);
    expect(said.size).toBeGreaterThan(times > 100 ? 1 : 0);
  });
});

describe('a file is refused that', () => {
  const inPart = (xml: string, name = 'word/document.xml') => docxOf({ ...rich, more: { [name]: xml } });
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const inBody = (inside: string) => inPart(`<w:document ${word}><w:body>${inside}</w:body></w:document>`);

  test('becomes too much when it is unzipped, whichever of its parts that is', () => {
    const bomb = new Uint8Array(60_000_000).fill(32);
    expect(saidOf(docxOf({ ...rich, more: { 'word/styles.xml': bomb } }))).toMatch(/^文件解开以后文字部分太大/);
  });

  test('becomes too much by many parts, each of which would do', () => {
    const part = `<w:hdr ${word}>${' '.repeat(9_000_000)}</w:hdr>`;
    const names = ['1', '2', '3', '4'];
    const references = names.map((name) => `<w:headerReference w:type="default" r:id="h${name}"/>`);
    const bytes = docxOf({
      body: `<w:sectPr>${references.join('')}</w:sectPr>`,
      relations: Object.fromEntries(names.map((name) => [`h${name}`, ['header', `h${name}.xml`] as const])),
      more: Object.fromEntries(names.map((name) => [`word/h${name}.xml`, part])),
    });
    expect(saidOf(bytes)).toMatch(/^文件解开以后文字部分太大/);
  });

  test('has too many parts', () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`x/${index}`, new Uint8Array()]));
    expect(saidOf(zipSync({ ...filesOf(rich), ...many }, { level: 0 }))).toMatch(/^文件里的部件太多/);
  });

  test.each([
    ['elements within elements', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['tables within tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['unknown elements', '<w:x>', '</w:x>'],
  ])('has 100,000 %s', (_name, start, end) => {
    expect(saidOf(inBody(start.repeat(100_000) + p('x') + end.repeat(100_000)))).toMatch(/^文件里的内容套得太深/);
  });

  test('has too much in it, in one part or in many, in a page or in a text', () => {
    expect(saidOf(inBody('<w:p/>'.repeat(250_001)))).toMatch(/^文件里的内容太多/);
    const part = `<w:hdr ${word}>${'<w:p/>'.repeat(100_000)}</w:hdr>`;
    const names = ['1', '2', '3'];
    const bytes = docxOf({
      body: `<w:sectPr>${names.map((name) => `<w:headerReference w:type="default" r:id="h${name}"/>`).join('')}</w:sectPr>`,
      relations: Object.fromEntries(names.map((name) => [`h${name}`, ['header', `h${name}.xml`] as const])),
      more: Object.fromEntries(names.map((name) => [`word/h${name}.xml`, part])),
    });
    expect(saidOf(bytes)).toMatch(/^文件里的内容太多/);
    expect(saidOf(strToU8(`<html><body>${'<p>甲'.repeat(250_001)}`))).toMatch(/^文件里的内容太多/);
    expect(saidOf(strToU8('甲\n'.repeat(250_001)))).toMatch(/^文件里的内容太多/);
  });

  test('declares entities of its own', () => {
    const xml = `<!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document ${word}><w:body>${p('&b;')}</w:body></w:document>`;
    expect(saidOf(inPart(xml))).toMatch(/^文件里带有自行定义的内容/);
    const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document ${word}/>`;
    expect(saidOf(inPart(outside))).toMatch(/^文件里带有自行定义的内容/);
  });

  test('has macros, whatever its name', () => {
    expect(saidOf(docxOf({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }))).toMatch(/带宏/);
    expect(saidOf(docxOf({ more: { 'word/vbaProject.bin': 'x' } }))).toMatch(/带宏/);
  });
});

test('100,000 elements within elements of a page are read as if they were not within each other', () => {
  const page = `<html><body>${'<div>'.repeat(100_000)}<p>正文</p>${'</div>'.repeat(100_000)}</body></html>`;
  expect(documentIn(strToU8(page)).blocks).toMatchObject([{ runs: [{ text: '正文' }] }]);
});

describe('a file is named for what it is, by its content', () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(1536);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((letter, index) => {
      bytes[1024 + 2 * index] = letter.charCodeAt(0);
    });
    bytes[1024 + 64] = 2 * stream.length + 2;
    return bytes;
  };
  const zipped = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  test.each([
    ['a locked Word file', ole('EncryptedPackage'), /打开密码/],
    ['an old Word file', ole('WordDocument'), /^convert$/],
    ['an old Excel file', ole('Workbook'), /Excel/],
    ['old slides', ole('PowerPoint Document'), /演示文稿/],
    [
      'an Excel file',
      docxOf({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
      /Excel/,
    ],
    ['an ODT', zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x' }), /^convert$/],
    ['an OFD', zipped({ 'OFD.xml': 'x' }), /OFD.*请索取 Word 版/],
    ['another zip', zipped({ 'a.txt': 'x' }), /压缩文件/],
    ['an RTF', latin('{\\rtf1 x}'), /^convert$/],
    [
      'Word 2003 XML',
      latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      /^convert$/,
    ],
    [
      'a page that is called .doc',
      latin('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>x</p></body></html>'),
      /^read$/,
    ],
    ['a PDF', latin('%PDF-1.7\n'), /PDF.*请索取 Word 版/],
    ['a photograph', latin('\xff\xd8\xff\xe0'), /图片.*请索取 Word 版/],
    ['a screenshot', latin('\x89PNG\r\n\x1a\n'), /图片.*请索取 Word 版/],
    ['a page kept in one file', latin('MIME-Version: 1.0\r\n'), /mht/],
    ['a packed folder', latin('Rar!\x1a\x07'), /压缩包/],
    ['a program', latin('MZ\x90\0\x03\0\0\0\x04\0\0\0'), /程序/],
    ['facts', latin('{"kind":"annual-report"}'), /JSON/],
    ['nothing', new Uint8Array(), /空的/],
    ['nothing but blanks', latin(' \n\n'), /空的/],
    ['half a Word file', docxOf(rich).subarray(0, 400), /已损坏/],
  ])('%s', (_name, bytes, said) => {
    expect(saidOf(bytes)).toMatch(said);
  });
});
