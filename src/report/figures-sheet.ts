import type { Block, OfficialDocument } from '../document/node.ts';
import { figuresOf, writeFigure, writePrevious, writeYearOnYear } from '../domain/figures.ts';
import { writtenFigures } from '../domain/written-figures.ts';
import { bodyTexts } from '../facts/body-texts.ts';
import type { Facts } from '../facts/load.ts';
import { placeOf } from '../facts/place.ts';
import { placesOfFigure } from './figure-places.ts';
import type { FileReport, ReportContext } from './reporter.ts';
import { type Column, numberedTable, paragraph, plain, sheetLead } from './sheet.ts';
import { markedSentence } from './spot.ts';

const indicatorColumns: readonly Column[] = [
  { heading: '数据', width: 3, isText: true },
  { heading: '本年数', width: 2 },
  { heading: '上年数', width: 2 },
  { heading: '增减', width: 2 },
  { heading: '来源', width: 2.5, isText: true },
  { heading: '所在位置', width: 3, isText: true },
  { heading: '核对', width: 1.2 },
];

const writtenColumns: readonly Column[] = [
  { heading: '位置', width: 2.5, isText: true },
  { heading: '数据', width: 2 },
  { heading: '所在的话', width: 8, isText: true },
  { heading: '核对', width: 1.2 },
];

/** 数据核对表: every indicator with last year, source and places; then every figure typed in the text, in its sentence. */
export function figuresSheet(reports: readonly FileReport[], { today }: ReportContext): OfficialDocument {
  return {
    blocks: [
      { type: 'title', content: plain('法治政府建设年度报告数据核对表') },
      ...reports.flatMap(({ facts }) => (facts ? sheetOf(facts, today) : [])),
      paragraph('核对人：　　　　　　　　　　核对日期：　　　　年　　月　　日'),
    ],
  };
}

function sheetOf(facts: Facts, today: string | undefined): Block[] {
  const indicators = indicatorRows(facts);
  const written = writtenRows(facts);
  return [
    sheetLead(facts, today),
    heading('一、', '统一填写的数据'),
    indicators.length > 0 ? numberedTable(indicatorColumns, indicators) : paragraph('没有填写。'),
    heading('二、', '正文里直接写出的数据'),
    written.length > 0 ? numberedTable(writtenColumns, written) : paragraph('没有。'),
  ];
}

function heading(ordinal: string, text: string): Block {
  return { type: 'heading', level: 1, ordinal, content: plain(text) };
}

function indicatorRows(facts: Facts): string[][] {
  const { indicators = [] } = facts;
  const figures = figuresOf(indicators);
  return indicators.map(({ name, source = '' }) => {
    const value = writeFigure(figures, name);
    const places = placesOfFigure(facts, name, value).join('；');
    const change = writeYearOnYear(figures, name) ?? '';
    return [name, value ?? '', writePrevious(figures, name) ?? '', change, source, places || '正文没有用', ''];
  });
}

function writtenRows(facts: Facts): string[][] {
  return [...bodyTexts(facts)].flatMap(({ path, text }) =>
    writtenFigures(text).map(({ words, start }) => {
      const sentence = markedSentence(facts, { path, span: { start, end: start + words.length } });
      return [placeOf(facts, path), words, sentence ?? '', ''];
    }),
  );
}
