import type { Key } from './line-editor.ts';
import { placeBeside, rowAt, rowsOf } from './rows.ts';
import { cutOut, insert, lineAt, placeAfter, placeBefore, type TextArea } from './text-area.ts';

type Edit = (area: TextArea, cells: number) => TextArea;

const to = (area: TextArea, cursor: number): TextArea => ({ ...area, cursor });

const up: Edit = (area, cells) => beside(area, cells, 'up');
const down: Edit = (area, cells) => beside(area, cells, 'down');
const left: Edit = (area) => to(area, placeBefore(area));
const right: Edit = (area) => to(area, placeAfter(area));
const backspace: Edit = (area) => cutOut(area, placeBefore(area), area.cursor);
const deleteNext: Edit = (area) => cutOut(area, area.cursor, placeAfter(area));
const lineStart: Edit = (area) => to(area, lineAt(area).start);
const lineEnd: Edit = (area) => to(area, lineAt(area).end);

/** Keys that move the cursor or delete, by their names. */
const named: Readonly<Record<string, Edit>> = {
  left,
  right,
  up,
  down,
  backspace,
  delete: deleteNext,
  home: (area, cells) => to(area, rowOf(area, cells).start),
  end: (area, cells) => to(area, rowEnd(area, cells)),
};

/** The same for the hands of a terminal's old users, with Ctrl. */
const withCtrl: Readonly<Record<string, Edit>> = {
  a: lineStart,
  e: lineEnd,
  b: left,
  f: right,
  p: up,
  n: down,
  h: backspace,
  u: (area) => cutOut(area, lineAt(area).start, area.cursor),
  k: (area) => cutOut(area, area.cursor, lineAt(area).end),
};

/** The text after a key, on rows of so many cells; a key that means nothing here leaves it as it is. */
export function editBy(area: TextArea, key: Key, cells: number): TextArea {
  const edit = (key.ctrl ? withCtrl : named)[key.name ?? ''];
  if (edit) return edit(area, cells);
  const { sequence = '' } = key;
  return key.ctrl || key.meta || /^\p{Cc}/u.test(sequence) ? area : insert(area, sequence);
}

function beside(area: TextArea, cells: number, direction: 'up' | 'down'): TextArea {
  const place = placeBeside(area.text, rowsOf(area.text, cells), area.cursor, direction);
  return place === undefined ? area : to(area, place);
}

function rowOf({ text, cursor }: TextArea, cells: number) {
  const rows = rowsOf(text, cells);
  const index = rowAt(rows, cursor);
  return { ...(rows[index] ?? { start: 0, end: 0 }), goesOn: rows[index + 1]?.isFirst === false };
}

/** The last place on the row; the border to the next row belongs to that one. */
function rowEnd(area: TextArea, cells: number): number {
  const { end, goesOn } = rowOf(area, cells);
  return goesOn ? placeBefore(to(area, end)) : end;
}
