import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Comment } from '../../src/comments/comment.ts';
import { withComments } from '../../src/comments/with-comments.ts';
import { UsageError } from '../../src/errors.ts';
import type { ReadBlock, ReadDocument } from '../../src/reader/read-document.ts';
import { documentIn, docxOf, filesOf, type Parts, p, r, shown } from '../reader/make-docx.ts';

const commenter = { author: 'fazhi' };
const at = (path: string, start: number, end: number, text = '请核实'): Comment => ({
  path,
  span: { start, end },
  text: [text],
});

/** The words that each comment of a document is about, with what it says. */
function covered({ blocks, comments }: ReadDocument): string[] {
  const words = comments.map(() => '');
  const look = (block: ReadBlock): void => {
    if (block.type === 'table') for (const { cells } of block.rows) for (const cell of cells) cell.blocks.forEach(look);
    else for (const { text, comments: own = [] } of block.runs) for (const one of own) words[one] += text;
  };
  blocks.forEach(look);
  return comments.map(({ author, text }, index) => `${author}：${text}【${words[index]}】`);
}

/** A heading, so that what follows is text and no title. */
const heading = p('一、举措');

function commented(parts: Parts, ...comments: Comment[]): ReadDocument {
  return documentIn(withComments(docxOf(parts), comments, commenter));
}

/** What stands in document.xml without what comments put into it. */
function withoutAnchors(xml: string): string {
  const anchor = '<w:commentRange(?:Start|End) xmlns:w="[^"]*" w:id="\\d+"/>';
  const reference = '<w:r xmlns:w="[^"]*"><w:commentReference w:id="\\d+"/></w:r>';
  const anchors = `(?:${anchor}|${reference})+`;
  return xml
    .replace(
      new RegExp(`</w:t></w:r>${anchors}<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space="preserve">`, 'g'),
      '',
    )
    .replace(new RegExp(anchors, 'g'), '');
}

describe('a comment stands at the very words', () => {
  const report = heading + p('落实机制体制，办结率100%。');
  test('within a run', () => {
    expect(covered(commented({ body: report }, at('/blocks/1/text', 2, 6)))).toEqual(['fazhi：请核实【机制体制】']);
  });
  test.each([
    ['at the beginning', 0, 2, '落实'],
    ['at the end', 7, 15, '办结率100%。'],
    ['from end to end', 0, 15, '落实机制体制，办结率100%。'],
  ])('%s of a run', (_name, start, end, words) => {
    expect(covered(commented({ body: report }, at('/blocks/1/text', start, end)))).toEqual([
      `fazhi：请核实【${words}】`,
    ]);
  });
  test('across runs that Word has split', () => {
    const body = `<w:p>${r('落实机', '<w:b/>')}<w:proofErr w:type="spellStart"/>${r('制体')}${r('制，好', '<w:i/>')}</w:p>`;
    const document = commented({ body: heading + body }, at('/blocks/1/text', 2, 6));
    expect(covered(document)).toEqual(['fazhi：请核实【机制体制】']);
    expect(document.blocks[1]).toMatchObject({
      runs: [
        { text: '落实', format: { bold: true } },
        { text: '机', format: { bold: true } },
        { text: '制体', format: {} },
        { text: '制', format: { italic: true } },
        { text: '，好', format: { italic: true } },
      ],
    });
  });
  test('behind characters that the file writes otherwise, tabs and breaks', () => {
    const body = `<w:p><w:r><w:t>A&amp;B&#x4E00;</w:t><w:tab/><w:t>机制体制</w:t><w:br/><w:t>好</w:t></w:r></w:p>`;
    const document = commented({ body: heading + body }, at('/blocks/1/text', 5, 9), at('/blocks/1/text', 0, 2));
    expect(covered(document)).toEqual(['fazhi：请核实【机制体制】', 'fazhi：请核实【A&】']);
    expect(shown(document.blocks)).toEqual(['一、举措', 'A&B一\t机制体制\n好']);
  });
  test('in the cell of a table, in an inserted text, in a link', () => {
    const cell = `<w:tbl><w:tr><w:tc>${p('项目')}</w:tc><w:tc>${p('机制体制')}</w:tc></w:tr></w:tbl>`;
    const revised = `<w:p>${r('落实')}<w:del w:author="a">${r('旧')}</w:del><w:ins w:author="a">${r('机制体制')}</w:ins></w:p>`;
    const linked = `<w:p><w:hyperlink>${r('见机制')}</w:hyperlink>${r('体制')}</w:p>`;
    const document = commented(
      { body: heading + cell + revised + linked },
      at('/blocks/1/rows/0/cells/1/blocks/0/text', 0, 4),
      at('/blocks/2/text', 2, 6),
      at('/blocks/3/text', 1, 5),
    );
    expect(covered(document)).toEqual(Array(3).fill('fazhi：请核实【机制体制】'));
    expect(document.revisions).toHaveLength(2);
  });
  test('where two overlap, and where two are about the same', () => {
    const document = commented(
      { body: heading + p('落实机制体制。') },
      at('/blocks/1/text', 0, 4, '甲'),
      at('/blocks/1/text', 2, 6, '乙'),
      at('/blocks/1/text', 2, 6, '丙'),
    );
    expect(covered(document)).toEqual(['fazhi：甲【落实机制】', 'fazhi：乙【机制体制】', 'fazhi：丙【机制体制】']);
  });
});

describe('a comment stands at its paragraph', () => {
  test.each([
    ['of which no words are named', '/blocks/1', '第二段'],
    ['whose words are not those of the path', '/blocks/1/text', '第二段'],
    ['that is empty: the next that is not', '/blocks/2', '第四段'],
    ['that ends an empty file: the last that is not', '/blocks/4', '第四段'],
    ['or at the first where the whole paper is meant', '', '第一段'],
    ['or at the first where Word takes no comments', '/sections/0/footers/default/blocks/0', '第一段'],
    ['that a text box stands in', '/blocks/1/runs/0/box/blocks/0/text', '第二段'],
  ])('%s', (_name, path, words) => {
    const body = `${p('第一段') + p('第二段')}<w:p/>${p('第四段')}<w:p/>`;
    expect(covered(commented({ body }, { path, text: ['请核实'] }))).toEqual([`fazhi：请核实【${words}】`]);
  });
});

describe('nothing else in the file changes', () => {
  const parts: Parts = {
    body: `${p('一、举措') + p('落实 机制体制。', '<w:pStyle w:val="1"/>', '<w:b/>')}<w:sectPr/>`,
    styles: '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="正文"/></w:style>',
    footer1: p('页'),
    more: { 'word/media/image1.png': Uint8Array.from({ length: 3000 }, (_none, index) => index % 251) },
  };
  const before = docxOf(parts);
  const after = withComments(before, [at('/blocks/1/text', 3, 7), at('/blocks/1/text', 0, 3)], commenter);

  test('but the anchors in the text', () => {
    const xml = strFromU8(unzipSync(after)['word/document.xml'] ?? new Uint8Array());
    expect(withoutAnchors(xml)).toBe(strFromU8(filesOf(parts)['word/document.xml'] ?? new Uint8Array()));
  });
  test('and what says that there are comments', () => {
    const [was, is] = [unzipSync(before), unzipSync(after)];
    const changed = Object.keys(is).filter(
      (name) => strFromU8(is[name] ?? new Uint8Array(), true) !== strFromU8(was[name] ?? new Uint8Array(), true),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    expect(Object.keys(was).filter((name) => !(name in is))).toEqual([]);
  });
  test('a part that is kept has the very bytes that it was pressed to', () => {
    const find = (zip: Uint8Array, name: string) => Buffer.from(zip).indexOf(name);
    const image = 'word/media/image1.png';
    const pressed = before.subarray(find(before, image) + image.length, find(before, image) + image.length + 200);
    const own = find(after, image) + image.length;
    expect(Buffer.from(after.subarray(own, own + 200))).toEqual(Buffer.from(pressed));
  });
  test('and the same comments give the same file', () => {
    expect(withComments(before, [at('/blocks/1/text', 3, 7), at('/blocks/1/text', 0, 3)], commenter)).toEqual(after);
    expect(strFromU8(unzipSync(after)['word/comments.xml'] ?? new Uint8Array())).not.toContain('w:date');
  });
});

test('comments that are there stay, and new ones have other numbers', () => {
  const parts: Parts = {
    body: `${heading}<w:p><w:commentRangeStart w:id="7"/>${r('落实')}<w:commentRangeEnd w:id="7"/>${r('机制体制')}</w:p>`,
    comments: `<w:comment w:id="7" w:author="方静">${p('再改')}</w:comment>`,
  };
  expect(covered(commented(parts, at('/blocks/1/text', 2, 6)))).toEqual([
    '方静：再改【落实】',
    'fazhi：请核实【机制体制】',
  ]);
});

test('author and day are those that are given, and words are written as XML takes them', () => {
  const made = withComments(docxOf({ body: p('举措') }), [{ path: '', text: ['<甲>&\u0007“乙”', '依据'] }], {
    author: '县司法局"核稿"',
    day: '2026-02-20',
  });
  expect(documentIn(made).comments).toEqual([
    { author: '县司法局"核稿"', date: '2026-02-20T00:00:00Z', text: '<甲>&“乙”\n依据' },
  ]);
});

test('a file that calls Word’s elements otherwise, and has no relations, takes comments', () => {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const files = filesOf({});
  delete files['word/_rels/document.xml.rels'];
  files['word/document.xml'] = strToU8(
    `\ufeff<x:document xmlns:x="${main}"><x:body><x:p><x:r><x:t>一、举措</x:t></x:r></x:p><x:p><x:r><x:t>落实机制体制</x:t></x:r></x:p></x:body></x:document>`,
  );
  const made = withComments(zipSync(files), [at('/blocks/1/text', 2, 6)], commenter);
  expect(covered(documentIn(made))).toEqual(['fazhi：请核实【机制体制】']);
});

test.each([
  ['a file without a word', { body: '<w:p/>' }, /没有字/],
  [
    'a file in UTF-16',
    {
      more: {
        'word/document.xml': Uint8Array.from([
          0xff,
          0xfe,
          ...Buffer.from(
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
            'utf16le',
          ),
        ]),
      },
    },
    /UTF-16/,
  ],
] as const)('%s is refused', (_name, parts, said) => {
  const comment = () => withComments(docxOf(parts), [{ path: '', text: ['x'] }], commenter);
  expect(comment).toThrow(UsageError);
  expect(comment).toThrow(said);
});
