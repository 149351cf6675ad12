import { execFileSync } from 'node:child_process';

/** A stretch of a page that holds ink, such as a line of text; in millimetres from the paper's edges. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const dpi = 100;
const mm = 25.4 / dpi;

/** What parts one line from the next: the pitch leaves 4.6 mm under glyphs of 16 pt. */
const gapMm = 2;

/** How many pages a PDF has. */
export function pageCount(pdf: Uint8Array): number {
  return Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', ['-'], { input: pdf }).toString())?.[1]);
}

/** The lines of one page of a PDF, from top to bottom. */
export function bandsOf(pdf: Uint8Array, page: number): Band[] {
  const only = ['-f', String(page), '-l', String(page)];
  const pgm = execFileSync('pdftoppm', ['-gray', '-r', String(dpi), ...only, '-'], { input: pdf, maxBuffer: 2 ** 26 });
  const [header = '', width = '0'] = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1')) ?? [];
  return bandsIn(pgm.subarray(header.length), Number(width));
}

function bandsIn(dots: Buffer, width: number): Band[] {
  const bands: Band[] = [];
  for (let row = 0; row * width < dots.length; row += 1) {
    const inked = inkOf(dots.subarray(row * width, (row + 1) * width));
    if (!inked) continue;
    const line = { top: row * mm, bottom: (row + 1) * mm, left: inked.first * mm, right: (inked.last + 1) * mm };
    const above = bands.at(-1);
    if (above && line.top - above.bottom < gapMm) bands[bands.length - 1] = joined(above, line);
    else bands.push(line);
  }
  return bands;
}

function inkOf(row: Buffer): { first: number; last: number } | undefined {
  const first = row.findIndex((dot) => dot < 160);
  return first < 0 ? undefined : { first, last: row.findLastIndex((dot) => dot < 160) };
}

function joined(above: Band, below: Band): Band {
  const [left, right] = [Math.min(above.left, below.left), Math.max(above.right, below.right)];
  return { top: above.top, bottom: below.bottom, left, right };
}
