import type { CutIndicator } from '../../domain/material/cut-table.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Session, withFacts } from '../session.ts';
import type { Asked } from '../step.ts';

type Indicators = NonNullable<Facts['indicators']>;

/** Shows what a pasted table holds and asks whether it is to be taken; `orText` where it may have been meant as text. */
export function tableAsked(rows: readonly CutIndicator[], orText: boolean): Asked<boolean> {
  return {
    says: rows.map((row) => `  ${rowText(row)}\n`).join(''),
    question: `识别出 ${rows.length} 项数据，是否记入？`,
    choices: [
      { value: true, name: '记入' },
      { value: false, name: orText ? '这不是数据，当作正文' : '不要' },
    ],
  };
}

/** Takes the rows of a table into the indicators; one of the same name is renewed. */
export function takeTable(session: Session, rows: readonly CutIndicator[]): Session {
  return withFacts(session, withTable(session.facts, rows), '/indicators');
}

/** The facts with the rows of a table among their indicators. */
export function withTable(facts: Facts, rows: readonly CutIndicator[]): Facts {
  return { ...facts, indicators: renew(facts.indicators ?? [], rows) };
}

function renew(old: Indicators, rows: readonly CutIndicator[]): Indicators {
  const known = new Set(old.map(({ name }) => name));
  const renewed = old.map((one) => ({ ...one, ...rows.find(({ name }) => name === one.name) }));
  return [...renewed, ...rows.filter(({ name }) => !known.has(name))];
}

function rowText({ name, value, unit = '', approx, previous }: CutIndicator): string {
  const last = previous === undefined ? '' : `（上年 ${previous}${unit}）`;
  return `${name}：${value === undefined ? '暂无' : `${value}${unit}${approx ?? ''}`}${last}`;
}
