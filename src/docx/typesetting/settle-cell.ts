import { cellUnits } from '../../domain/text/cell-units.ts';
import { addedCharacters, widthCharacters } from '../../layout/indents.ts';
import { tableText } from '../../layout/table.ts';
import { twipsOfPt } from '../../layout/units.ts';
import { cutSpans } from '../runs/cut-spans.ts';
import type { Line } from '../runs/line.ts';
import { lineBreak } from '../runs/runs.ts';
import { textOf } from './set-line.ts';

/** A cell of more lines is running text, which every program breaks where it likes. */
const mostLines = 3;

/**
 * A cell of a few lines, broken between words as a typist does: 12月底, 万元 and 乡镇 stand whole, and no line is much shorter than
 * the others. `ends` are where the programs would end its lines; a cell that they break well, or that has a word too long
 * for its line, stays as it is.
 */
export function settleCell(cell: Line, roomTwips: number, ends: readonly (readonly number[])[]): Line {
  const lines = Math.max(...ends.map(({ length }) => length));
  if (lines < 2 || lines > mostLines) return cell;
  const text = textOf(cell);
  const room = roomTwips / twipsOfPt(tableText.sizePt);
  const names = cellUnits(text, true);
  const units = names.every((name) => widthOf(name) <= room) ? names : cellUnits(text);
  const bounds = new Set(units.map((_unit, index) => units.slice(0, index + 1).join('').length));
  if (ends.every((some) => some.every((end) => bounds.has(end)))) return cell;
  const cuts = cutsFor(
    units.flatMap((unit) => fitting(unit, room)),
    room,
  );
  return cuts === undefined || cuts.length >= mostLines ? cell : brokenAt(cell, cuts, text.length);
}

/** A unit, or where it is wider than its line a number and what it counts. */
function fitting(unit: string, room: number): string[] {
  const [, number, counted] = /^([\d.,]+)([^\d.,]\D*)$/.exec(unit) ?? [];
  return widthOf(unit) > room && number && counted ? [number, counted] : [unit];
}

/** Where the lines end but the last, as even as few lines allow; undefined where a unit is wider than its line. */
function cutsFor(units: readonly string[], room: number): number[] | undefined {
  const widest = filled(units, room);
  if (widest === undefined) return undefined;
  let best = widest;
  for (let narrower = room - 0.5; narrower > 1; narrower -= 0.5) {
    const cuts = filled(units, narrower);
    if (cuts === undefined || cuts.length > widest.length) break;
    best = cuts;
  }
  return best;
}

/** Where lines of a width end but the last, each filled with as many units as it holds. */
function filled(units: readonly string[], room: number): number[] | undefined {
  const cuts: number[] = [];
  let line = '';
  let at = 0;
  for (const unit of units) {
    if (widthOf(unit) > room) return undefined;
    if (widthOf(line + unit) > room) {
      cuts.push(at);
      line = '';
    }
    line += unit;
    at += unit.length;
  }
  return cuts;
}

/** How wide the widest program sets a text, in characters. */
function widthOf(text: string): number {
  return widthCharacters(text) + addedCharacters(text);
}

function brokenAt(cell: Line, cuts: readonly number[], length: number): Line {
  const ends = [...cuts, length];
  const [font = 'body' as const] = cell.spans.map((span) => span.font);
  const spans = ends.flatMap((end, index) => [
    ...(index > 0 ? [{ font, text: lineBreak }] : []),
    ...cutSpans(cell.spans, ends[index - 1] ?? 0, end),
  ]);
  return { ...cell, spans };
}
