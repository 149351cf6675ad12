import type { Block, OfficialDocument } from '../document/node.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { placesIn } from '../facts/order/place.ts';
import type { ReportedKind } from './reported-kind.ts';
import type { CheckedFile } from './reporter.ts';
import { type Column, numberedTable, papersIn, paragraph, plain, sheetLead } from './sheet.ts';

const columns: readonly Column[] = [
  { heading: '单位', width: 3, isText: true },
  { heading: '要补的内容', width: 5, isText: true },
  { heading: '用在', width: 3, isText: true },
  { heading: '备注', width: 3, isText: true },
];

/** What a unit still owes: a figure without its value, an answer that is marked 暂缺 or 没写完. */
export interface Owed {
  readonly unit: string;
  readonly what: string;
  readonly place: string;
  readonly note: string;
}

const nobody = '（没有写明单位）';

/** 催报单: by unit what has not come yet. */
export function missingSheet(reports: readonly CheckedFile[]): OfficialDocument {
  return {
    blocks: [
      { type: 'title', content: plain(`${papersIn(reports)}催报单`) },
      ...reports.flatMap(({ facts, kind }) => (facts && kind ? sheetOf(kind, facts) : [])),
    ],
  };
}

function sheetOf(kind: ReportedKind, facts: Facts): Block[] {
  const rows = owedIn(kind, facts).map(({ unit, what, place, note }) => [unit, what, place, note]);
  return [
    sheetLead(facts, kind),
    rows.length > 0 ? numberedTable(columns, rows) : paragraph('各单位的数据和材料都到了。'),
  ];
}

/** What is owed, that of one unit together, the units in the order in which they first come. */
export function owedIn(kind: ReportedKind, facts: Facts): Owed[] {
  const all = [...figuresOwed(facts), ...answersOwed(kind, facts)];
  const units = [...new Set(all.map(({ unit }) => unit))];
  return units.flatMap((unit) => all.filter((one) => one.unit === unit));
}

function figuresOwed({ indicators = [], marks = [] }: Facts): Owed[] {
  return indicators.flatMap(({ name, value, unit = '', sumOf, ratioOf, source = nobody }, at) => {
    if (value !== undefined || sumOf || ratioOf) return [];
    const note = marks.find(({ path }) => path.startsWith(`/indicators/${at}`))?.note ?? '';
    return [{ unit: source, what: unit === '' ? name : `${name}（${unit}）`, place: '数据', note }];
  });
}

function answersOwed(kind: ReportedKind, facts: Facts): Owed[] {
  const placeOf = placesIn(kind, facts);
  return (facts.marks ?? []).flatMap(({ path, state, note = '' }) => {
    const isOwed = (state === '暂缺' || state === '没写完') && !path.startsWith('/indicators/');
    if (!isOwed) return [];
    const what = kind.schema.titleAt(path.replace(/\/\d+$/, '')) + (state === '没写完' ? '（没写完）' : '');
    return [{ unit: unitAt(facts, path) ?? nobody, what, place: placeOf(path), note }];
  });
}

/** The unit that the nearest entry above a place names as where its material comes from. */
function unitAt(facts: Facts, path: string): string | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const source = answerAt(facts, `${at}/source`);
    if (typeof source === 'string' && source.trim() !== '') return source;
  }
  return undefined;
}
