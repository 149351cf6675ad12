import type { Appraisal } from '../../appraisal/appraisal.ts';
import type { SharedPassage } from '../../appraisal/shared-passages.ts';
import type { Block, OfficialDocument } from '../../document/node.ts';
import { writeDate } from '../../domain/days/dates.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { type Column, numberedTable, paragraph, plain } from '../sheet.ts';
import { type AppraisalColumn, columnsOf, explanations, headline, remarksOf } from './columns.ts';

/** So many passages are printed side by side, the longest; the page and the CSV have what else there is. */
const mostPassages = 60;
/** Of a passage that more units share the others are named. */
const mostVersions = 4;

const remarkColumns: readonly Column[] = [
  { heading: '单位', width: 2.4, isText: true },
  { heading: '说明', width: 12, isText: true },
];

/** 评议表 as a document: who sent what, two tables that lie on their side, what is to be said of each, the passages that units share. */
export function appraisalSheet(appraisal: Appraisal, today: string): OfficialDocument {
  const { statutory, measured, opinion } = columnsOf(appraisal);
  const [unit] = statutory;
  const owing = appraisal.rows.filter(({ hasCome, arrival }) => !hasCome && arrival !== '不要求');
  const remarks = appraisal.rows.flatMap((row) => {
    const said = remarksOf(row);
    return said.length > 0 ? [[row.unit, said.join('；')]] : [];
  });
  return {
    blocks: [
      { type: 'title', content: plain('法治政府建设年度报告评议表') },
      paragraph(`截至${writeDate(today)}：${headline(appraisal)}。`),
      ...(owing.length > 0 ? [paragraph(`未收到：${owing.map((row) => row.unit).join('、')}。`)] : []),
      ...appraisal.notes.map((note) => paragraph(`${note}。`)),
      ...explanations.map(paragraph),
      paragraph('评议人：　　　　　　　　评议日期：　　年　　月　　日'),
      ...annex('附表1', '收到情况和法定内容', tableOf(appraisal, [...statutory, ...opinion])),
      ...annex('附表2', '前后照应、数据、雷同和问题', tableOf(appraisal, [...(unit ? [unit] : []), ...measured])),
      ...(remarks.length > 0 ? annex('附表3', '逐个单位的说明', [numberedTable(remarkColumns, remarks)]) : []),
      ...annex(remarks.length > 0 ? '附表4' : '附表3', '几个单位雷同的段落', passagesOf(appraisal)),
    ],
  };
}

function annex(mark: string, title: string, content: readonly Block[]): Block[] {
  return [{ type: 'annexMark', text: mark }, { type: 'annexTitle', content: plain(title) }, ...content];
}

function tableOf({ rows }: Appraisal, columns: readonly AppraisalColumn[]): Block[] {
  return [
    numberedTable(
      columns,
      rows.map((row) => columns.map(({ cell }) => cell(row))),
    ),
  ];
}

function passagesOf({ passages, usual }: Appraisal): Block[] {
  const left = passages.length - mostPassages;
  return [
    ...(passages.length === 0 ? [paragraph('没有。')] : []),
    ...passages.slice(0, mostPassages).flatMap(sideBySide),
    ...(left > 0 ? [paragraph(`另有${left}段，见网页版评议表。`)] : []),
    ...(usual.length > 0
      ? [
          paragraph(
            `一成以上单位都写的${usual.length}段没有列出，如“${shorten(usual[0]?.versions[0]?.text ?? '', 30)}”。`,
          ),
        ]
      : []),
  ];
}

/** One column a unit, with its place; its words under that. */
function sideBySide({ versions }: SharedPassage, index: number): Block[] {
  const shown = versions.slice(0, mostVersions);
  const others = versions.slice(mostVersions).map(({ unit }) => unit);
  return [
    paragraph(`${index + 1}. ${versions.length}个单位${others.length > 0 ? `，另有${others.join('、')}` : ''}：`),
    {
      type: 'table',
      widths: shown.map(() => 1),
      head: [shown.map(({ unit, place }) => plain(`${unit}　${place}`))],
      rows: [shown.map(({ text }) => plain(text))],
      textColumns: shown.map((_version, column) => column),
    },
  ];
}
