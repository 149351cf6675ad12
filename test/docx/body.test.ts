import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/node.ts';
import { bodyOf } from '../../src/docx/body.ts';
import { type Grid, isLine, type Line, type PageSection } from '../../src/docx/runs/line.ts';
import { estimateEnds } from '../../src/docx/typesetting/estimate-pages.ts';
import { Typesetter } from '../../src/docx/typesetting/typesetter.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { programs } from '../../src/layout/programs.ts';
import { header, text } from './blocks.ts';

const paragraph = (words: string): Block => ({ type: 'paragraph', content: text(words) });
const long = paragraph('全面推进法治政府建设，'.repeat(10));
const closing = paragraph('特此报告。');
const signature: Block = {
  type: 'signatureBlock',
  sealed: true,
  authorities: [text('云岭县人民政府')],
  dateOfIssue: text('2026年2月9日印发'),
};
const colophon: Block = {
  type: 'colophon',
  ccRecipients: text('市委依法治市办。'),
  printingOffice: text('云岭县人民政府办公室'),
  printDate: text('2026年2月9日印发'),
};
const title: Block = { type: 'title', content: text('云岭县人民政府关于2025年度法治政府建设情况的报告') };
const recipients: Block = { type: 'mainRecipients', content: text('县委：') };

function annexOf(columns: number): Block[] {
  const row = Array.from({ length: columns }, () => text('四个汉字'));
  return [
    { type: 'annexMark', text: '附件' },
    { type: 'annexTitle', content: text('数据表') },
    { type: 'table', widths: row.map(() => 1), head: [row], rows: [row] },
  ];
}

const kinds = (sections: readonly PageSection[]) => sections.map(({ kind }) => kind);
const bodyOfBlocks = (...blocks: Block[]) => bodyOf({ blocks }, defaultProfile);
const linesOf = (sections: readonly PageSection[]) => sections.flatMap(({ pieces }) => pieces.filter(isLine));
const report = (paragraphs: number): Block[] => [
  header,
  title,
  recipients,
  ...Array.from({ length: paragraphs }, () => long),
  closing,
  signature,
];

const onePage: Block[] = [header, title, recipients, paragraph('现将情况报告如下。'), { ...signature, sealed: false }];

test('an authority’s mark is one line however long the name, so that a notice is known to stand on one page', () => {
  const office = [text('云岭县人民政府办公室'), text('云岭县工业园区管理委员会综合行政执法办公室')];
  const behind: Block[] = [
    { type: 'attachedTitle', content: text('云岭县2026年法治政府建设工作要点') },
    long,
    colophon,
  ];
  for (const name of office) {
    const mark: Block = { ...header, authorities: [name], signatories: [] };
    expect(
      kinds(bodyOfBlocks(mark, ...onePage.slice(1), paragraph('现印发给你们，请认真组织实施。'), ...behind)),
    ).toEqual(['upright']);
  }
});

describe('who is to do a task', () => {
  const assignment: Block = { type: 'assignment', content: text('责任单位：县司法局。') };
  const five = paragraph('字'.repeat(28 * 5 - 2));
  const keptBefore = (...blocks: Block[]) => {
    const lines = linesOf(bodyOfBlocks(...blocks));
    return lines.flatMap(({ keepNext = false }, at) => (lines[at + 1]?.isAssignment ? [keepNext] : []));
  };

  test('stays on the page of its task’s last line', () => {
    expect(keptBefore(long, assignment, long, assignment)).toEqual([true, true]);
  });

  test('is fetched no paragraph for that a page parts anyhow: LibreOffice would move it whole and leave the page empty', () => {
    const task = [five, assignment];
    expect(keptBefore(...task, ...task, ...task, ...task, ...task)).toEqual([true, true, true, false, true]);
  });

  test('takes the paragraph with it where it would open a page', () => {
    const lines21 = [...Array.from({ length: 3 }, () => five), paragraph('字'.repeat(28 * 2 - 2)), five];
    expect(keptBefore(...lines21, assignment)).toEqual([true]);
  });
});

describe('the rows of an annex’s table', () => {
  const annexTable = (rows: readonly (readonly string[])[]): Block[] => [
    { type: 'annexMark', text: '附件' },
    { type: 'annexTitle', content: text('责任分工表') },
    {
      type: 'table',
      widths: [1, 4, 4, 3],
      head: [['序号', '任务', '单位', '时限'].map(text)],
      rows: rows.map((row) => row.map(text)),
    },
  ];
  const task = (index: number) => [`${index}`, '规范涉企行政检查', '县司法局', '全年'];
  const tasks = (count: number) => Array.from({ length: count }, (_, index) => task(index + 1));
  /** Which rows stay with the next, the first being 0. */
  const keptRows = (rows: readonly (readonly string[])[]) => {
    const pieces = bodyOfBlocks(...annexTable(rows)).flatMap((section) => section.pieces);
    const grid = pieces.find((piece) => !isLine(piece) && piece.kind === 'grid') as Grid;
    return grid.rows.flatMap((cells, at) => (cells.every(({ keepNext }) => keepNext) ? [at] : []));
  };

  test('leave none alone on the last page: the one before it goes with it', () => {
    expect(keptRows(tasks(28))).toEqual([26]);
  });

  test('are let be where the last page has more of them, or all stand on one', () => {
    expect([keptRows(tasks(27)), keptRows(tasks(29)), keptRows(tasks(21))]).toEqual([[], [], []]);
  });

  test('let no part’s heading stand last on a page', () => {
    const rows = [...tasks(26), ['二、规范执法行为'], ...tasks(8)];
    expect(keptRows(rows)).toEqual([26]);
    expect(keptRows([...tasks(20), ['二、规范执法行为'], ...tasks(15)])).toEqual([]);
  });

  test('of which only one would stand on the first page of two keep no more than the page holds', () => {
    expect(keptRows([['一、总体要求'], ['1', '长'.repeat(2000), '县司法局', '全年']])).toEqual([]);
  });
});

describe('an attached text', () => {
  const attached: Block = { type: 'attachedTitle', content: text('云岭县2026年法治政府建设工作要点') };

  test('opens a page of the notice’s own section, so that the numbers of the pages run on', () => {
    const [section, ...others] = bodyOfBlocks(...onePage, attached, long);
    expect(others).toEqual([]);
    expect(section?.pieces.filter((piece) => isLine(piece) && piece.breakBefore)).toHaveLength(1);
  });

  test('of a page ends on the second, where the colophon stands, not under the notice', () => {
    const [section, ...others] = bodyOfBlocks(...onePage, attached, long, colophon);
    expect(others).toEqual([]);
    expect(section?.pieces.slice(-3).map((piece) => (isLine(piece) ? piece.style : ''))).toEqual([
      'ccRecipients',
      'printingUnderCopies',
      'anchor',
    ]);
  });

  test('that ends on the third page has the colophon on an even page behind it', () => {
    const text = Array.from({ length: 7 }, () => long);
    expect(kinds(bodyOfBlocks(...onePage, attached, ...text, colophon))).toEqual(['upright', 'colophonPage']);
  });
});

describe('the colophon', () => {
  test('has an even page of its own behind a report of one page', () => {
    expect(kinds(bodyOfBlocks(...onePage, colophon))).toEqual(['upright', 'colophonPage']);
  });

  test('stands under the text on an even page with room, in the text’s own section', () => {
    expect(kinds(bodyOfBlocks(...report(3), colophon))).toEqual(['upright']);
  });

  test('of a report of forty pages stands in one of the two ways, its last line last but the anchor', () => {
    const sections = bodyOfBlocks(...report(200), colophon);
    expect(['upright', 'upright,colophonPage']).toContain(kinds(sections).join());
    expect(
      linesOf(sections)
        .slice(-2)
        .map(({ style }) => style),
    ).toEqual(['printingUnderCopies', 'anchor']);
  });

  test('stands under the text of one page where an office prints on one side', () => {
    const profile = { ...defaultProfile, colophonOnEvenPage: false };
    expect(kinds(bodyOf({ blocks: [...onePage, colophon] }, profile))).toEqual(['upright']);
  });

  test('never shares a sheet on its side', () => {
    expect(kinds(bodyOfBlocks(...report(1), ...annexOf(8), colophon))).toEqual(['upright', 'wide', 'colophonPage']);
  });
});

describe('the colophon of a text with many numbers, of which LibreOffice makes more lines than Word', () => {
  const numbers = '全年办理案件536件、开展检查128次、审查文件47件、办结复议196件，办结率98.5%，比上年提高3.2个百分点。';
  const filler = paragraph('现已按期完成。');
  const textOf = (lines: number): Block[] => [
    ...report(1).slice(0, -2),
    ...Array.from({ length: 5 }, () => paragraph(numbers.repeat(2))),
    ...Array.from({ length: lines }, () => filler),
    paragraph(numbers),
    closing,
    signature,
  ];

  /** Whether the text ends with room for two rows, and a line more, on an even page of Word. */
  function hasRoomInWord(blocks: Block[]): boolean {
    const word = [{ ...programs.word, keptSplits: true }];
    const main = bodyOf({ blocks }, defaultProfile);
    const [end] = [...estimateEnds(main, defaultProfile, word, new Typesetter(defaultProfile, word))];
    return end !== undefined && end.page % 2 === 0 && end.freeTwips >= 1500;
  }

  const lengths = Array.from({ length: 45 }, (_none, lines) => lines);

  test('stands under the text wherever Word has room for it', () => {
    const fitting = lengths.filter((lines) => hasRoomInWord(textOf(lines)));
    expect(fitting.length).toBeGreaterThan(5);
    const apart = fitting.filter((lines) => kinds(bodyOfBlocks(...textOf(lines), colophon)).join() !== 'upright');
    expect(apart).toEqual([]);
  });

  test('leaves every letter of the text, and sets none closer than half a point', () => {
    for (const lines of lengths) {
      const [set, plain] = [[...textOf(lines), colophon], textOf(lines)].map((blocks) =>
        linesOf(bodyOfBlocks(...blocks)),
      );
      const body = (some: Line[] = []) =>
        some.filter(({ style }) => style === 'body').map(({ spans }) => spans.map(({ text: words }) => words).join(''));
      expect(body(set)).toEqual(body(plain));
      const spacings = (set ?? []).flatMap(({ spans }) => spans.map(({ spacingTwips = -5 }) => spacingTwips));
      expect(Math.min(...spacings)).toBeGreaterThanOrEqual(-15);
    }
  });
});

describe('an annex', () => {
  test('with a wide table lies on its side whole, and the next stands again', () => {
    expect(kinds(bodyOfBlocks(...report(1), ...annexOf(8), ...annexOf(3)))).toEqual(['upright', 'wide', 'upright']);
  });

  test('with a table that fits stays in the section of the text', () => {
    expect(kinds(bodyOfBlocks(...report(1), ...annexOf(3)))).toEqual(['upright']);
  });

  test('has columns that fill the sheet as it lies', () => {
    const width = (columns: number) =>
      bodyOfBlocks(...annexOf(columns))
        .flatMap(({ pieces }) => pieces.flatMap((piece) => ('columnTwips' in piece ? [...piece.columnTwips] : [])))
        .reduce((sum, twips) => sum + twips, 0);
    expect([width(3), width(8)]).toEqual([8845, 12756]);
  });
});

describe('so many main recipients that the first page would show no text (7.3.2, 7.3.3)', () => {
  const offices = Array.from({ length: 24 }, (_none, index) => `云岭县第${index + 1}工业园区管理委员会`).join('、');
  const many: Block = { type: 'mainRecipients', content: text(`${offices}：`) };
  const stylesOf = (...blocks: Block[]) => linesOf(bodyOfBlocks(...blocks)).map(({ style }) => style);
  const wordsOf = (style: Line['style'], ...blocks: Block[]) =>
    linesOf(bodyOfBlocks(...blocks))
      .filter((line) => line.style === style)
      .flatMap(({ spans }) => spans.map((span) => span.text))
      .join('')
      .replace(/[\t\n]/g, '');

  test('are told in the colophon, over the copies, each of them', () => {
    expect(stylesOf(header, title, many, long, closing, signature, colophon)).not.toContain('mainRecipients');
    expect(wordsOf('ccRecipients', header, title, many, long, closing, signature, colophon)).toBe(
      `主送：${offices}。抄送：市委依法治市办。`,
    );
  });

  test('make a colophon where there is none', () => {
    expect(wordsOf('printing', header, title, many, long, closing, signature)).toBe(`主送：${offices}。`);
  });

  test('stay where the first page has room for text all the same', () => {
    expect(stylesOf(title, many, long, closing, signature, colophon)).toContain('mainRecipients');
    expect(stylesOf(header, title, recipients, long, closing, signature, colophon)).toContain('mainRecipients');
  });
});

describe('a note under a text that nobody signs', () => {
  test('stays with the text’s last two lines', () => {
    const note: Block = { type: 'supplementaryNote', content: text('（此件公开发布）') };
    expect(linesOf(bodyOfBlocks(long, long, note)).map(({ keepNext }) => keepNext)).toEqual([
      undefined,
      true,
      undefined,
    ]);
  });
});

describe('a signature takes with it', () => {
  const kept = (...blocks: Block[]) =>
    linesOf(bodyOfBlocks(...blocks, signature)).map(({ keepNext = false }: Line) => keepNext);

  test.each<[string, Block[], boolean[]]>([
    ['特此报告。 and the paragraph above it', [long, long, closing], [false, true, true]],
    ['the annex note too', [long, long, closing, { type: 'annexNote', titles: ['表'] }], [false, true, true, true]],
    [
      'as many short paragraphs as make two lines',
      [long, paragraph('甲。'), paragraph('乙。'), closing],
      [false, true, true, true],
    ],
    [
      'one short paragraph where the one above it is long, since that would leave its page empty',
      [long, paragraph('全面推进法治政府建设，'.repeat(20)), paragraph('甲。'), closing],
      [false, false, true, true],
    ],
    ['the last paragraph alone where it has two lines and nothing closes the report', [long, long], [false, true]],
  ])('%s', (_name, blocks, wanted) => {
    expect(kept(...blocks).slice(0, wanted.length)).toEqual(wanted);
  });

  test.each([true, false])('the note under it, sealed: %s (7.3.6)', (sealed) => {
    const note: Block = { type: 'supplementaryNote', content: text('（此件公开发布）') };
    const lines = linesOf(bodyOfBlocks(long, closing, { ...signature, sealed }, note, colophon));
    const date = lines.findIndex(({ style }) => style === 'supplementaryNote') - 1;
    expect(lines[date]).toMatchObject({ style: sealed ? 'sealedDate' : 'dateOfIssue', keepNext: true });
  });

  test('a date alone stays with nothing: what follows it opens a page of its own', () => {
    expect(linesOf(bodyOfBlocks(long, closing, signature)).at(-1)?.keepNext).toBeUndefined();
  });

  test('no heading of its own: headings stay with what follows them by their style', () => {
    const heading: Block = { type: 'heading', level: 1, ordinal: '一、', content: text('举措') };
    expect(kept(heading, long, closing)[0]).toBe(false);
  });
});
