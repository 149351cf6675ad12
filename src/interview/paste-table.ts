import type { CutIndicator } from '../domain/material/cut-table.ts';
import type { Facts } from '../facts/facts.ts';
import type { Session } from './session.ts';

type Indicators = NonNullable<Facts['indicators']>;

/**
 * Shows what a pasted table holds and, when the user agrees, takes it into the indicators; one of the same name is renewed.
 * Returns whether it was taken.
 */
export async function pasteTable(
  session: Session,
  rows: readonly CutIndicator[],
  orText?: 'or text',
): Promise<boolean> {
  const { terminal } = session;
  if (rows.length === 0) {
    terminal.say('没有认出数据：每行一项，名称、单位、本年数、上年数之间用制表符隔开\n');
    return false;
  }
  terminal.say(rows.map((row) => `  ${rowText(row)}\n`).join(''));
  const wanted = await terminal.choose(`识别出 ${rows.length} 项数据，是否记入？`, [
    { value: true, name: '记入' },
    { value: false, name: orText ? '这不是数据，当作正文' : '不要' },
  ]);
  if (wanted) session.commit({ ...session.facts, indicators: renew(session.facts.indicators ?? [], rows) });
  return wanted;
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
