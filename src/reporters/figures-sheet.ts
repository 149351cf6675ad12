import type { Block, OfficialDocument } from '../document/node.ts';
import { figuresOf } from '../domain/figures/figures.ts';
import { readQuantities } from '../domain/figures/quantities.ts';
import { writeFigure, writePrevious } from '../domain/figures/write-figure.ts';
import { writeYearOnYear } from '../domain/figures/write-year-on-year.ts';
import { sentencesOf } from '../domain/text/sentences.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { placesIn } from '../facts/order/place.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';
import { placesOfFigure } from './figure-places.ts';
import type { ReportedKind } from './reported-kind.ts';
import type { CheckedFile } from './reporter.ts';
import { type Column, numberedTable, papersIn, paragraph, plain, sheetLead } from './sheet.ts';
import type { WrittenFigure } from './written-figures.ts';

/** A place such as 一（一）1.一是 stands on one line, or every row would take three. */
const indicatorColumns: readonly Column[] = [
  { heading: '数据', width: 2.4, isText: true },
  { heading: '本年数', width: 2 },
  { heading: '上年数', width: 2 },
  { heading: '增减', width: 2.2 },
  { heading: '来源', width: 2.4, isText: true },
  { heading: '所在位置', width: 4, isText: true },
  { heading: '核对', width: 1.5 },
];

const writtenColumns: readonly Column[] = [
  { heading: '位置', width: 2.2, isText: true },
  { heading: '数据', width: 2.4, isText: true },
  { heading: '所在的话', width: 8, isText: true },
  { heading: '核对', width: 1.4 },
];

const paperColumns: readonly Column[] = [
  { heading: '位置', width: 2, isText: true },
  { heading: '数据', width: 2.2, isText: true },
  { heading: '写作', width: 1.8, isText: true },
  { heading: '所在的话', width: 6.4, isText: true },
  { heading: '又见于', width: 2.2, isText: true },
  { heading: '核对', width: 1.3 },
];

/** 数据核对表: every indicator with last year, source and places; then every figure typed in the text, in its sentence. */
export function figuresSheet(reports: readonly CheckedFile[]): OfficialDocument {
  return {
    blocks: [
      { type: 'title', content: plain(`${papersIn(reports)}数据核对表`) },
      ...reports.flatMap((report) => blocksOf(report)),
      paragraph('核对人：　　　　　　　　核对日期：　　年　　月　　日'),
    ],
  };
}

function blocksOf({ file, facts, kind, figures }: CheckedFile): Block[] {
  if (facts && kind) return sheetOf(kind, facts);
  return figures ? paperSheet(file, figures) : [];
}

/** The figures of a paper that another program made: each where it stands, and where else the same thing is told. */
function paperSheet(file: string, figures: readonly WrittenFigure[]): Block[] {
  const rows = figures.map(({ place, thing, written, sentence, again }) => [
    place,
    thing,
    written,
    sentence,
    again,
    '',
  ]);
  return [paragraph(`文稿：${file}`), rows.length > 0 ? numberedTable(paperColumns, rows) : paragraph('没有数据。')];
}

function sheetOf(kind: ReportedKind, facts: Facts): Block[] {
  const indicators = indicatorRows(kind, facts);
  const written = writtenRows(kind, facts);
  return [
    sheetLead(facts, kind),
    heading('一、', '统一填写的数据'),
    indicators.length > 0 ? numberedTable(indicatorColumns, indicators) : paragraph('没有填写。'),
    heading('二、', '正文里直接写出的数据'),
    written.length > 0 ? numberedTable(writtenColumns, written) : paragraph('没有。'),
  ];
}

function heading(ordinal: string, text: string): Block {
  return { type: 'heading', level: 1, ordinal, content: plain(text) };
}

function indicatorRows(kind: ReportedKind, facts: Facts): string[][] {
  const { indicators = [] } = facts;
  const figures = figuresOf(indicators);
  return indicators.map(({ name, source = '' }) => {
    const value = writeFigure(figures, name);
    const places = placesOfFigure(kind, facts, name, value).join('；');
    const change = writeYearOnYear(figures, name) ?? '';
    return [name, value ?? '', writePrevious(figures, name) ?? '', change, source, places || '正文没有用', ''];
  });
}

/** Units of dates, which nobody checks as figures. */
const ofDates: readonly string[] = ['', '年', '月', '日'];

/** One row a sentence as it is printed, with all the figures that are typed in it and not put in by name. An annex is a table of figures itself. */
function writtenRows(kind: ReportedKind, facts: Facts): string[][] {
  const placeOf = placesIn(kind, facts);
  const body = kind.printedGroups.filter((group) => group !== 'annexes');
  return printedTexts(kind, facts, body).flatMap(({ path, text, spanOf }) => {
    const source = String(answerAt(facts, path));
    return sentencesOf(text).flatMap((sentence) => {
      const typed = readQuantities(sentence.text).flatMap(({ start, end, unit }) => {
        const words = sentence.text.slice(start, end);
        const spot = spanOf(sentence.start + start, sentence.start + end);
        return ofDates.includes(unit) || source.slice(spot.start, spot.end) !== words ? [] : [words];
      });
      return typed.length === 0 ? [] : [[placeOf(path), typed.join('、'), sentence.text, '']];
    });
  });
}
