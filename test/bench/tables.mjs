import { markdownTable } from 'markdown-table';

/** A number as a table shows it: three figures are all that two noisy cores can tell. */
function shown(value) {
  return typeof value === 'number' ? String(Number(value.toPrecision(3))) : (value ?? '');
}

/** A bound that the number may not pass, and whether it keeps it; `of` says what the bound is a multiple of. */
export function atMost(bound, value, of = '') {
  return { wanted: `≤ ${bound}${of}`, met: value <= bound ? 'yes' : '**no**' };
}

/** A bound that the number must reach, and whether it does. */
export function atLeast(bound, value, of = '') {
  return { wanted: `≥ ${bound}${of}`, met: value >= bound ? 'yes' : '**no**' };
}

/** Rows of one kind as a Markdown table; the first column is text, the others are numbers. */
export function tableOf(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const align = columns.map((_, index) => (index === 0 ? 'left' : 'right'));
  const lines = rows.map((row) => columns.map((column) => shown(row[column])));
  return markdownTable([columns, ...lines], { align });
}

/** The page with the tables put between their markers; a part that was not measured keeps what it has. */
export function withTables(page, tables) {
  return Object.entries(tables).reduce((text, [part, table]) => {
    const [open, close] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`the page has no place for “${part}”: ${open} … ${close}`);
    return `${text.slice(0, start + open.length)}\n${table}\n${text.slice(end)}`;
  }, page);
}
