import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One page as dots: where there is ink, and where the ink is red. Lengths in millimetres from the paper's edges. */
export interface Page {
  /** The first and last row and column with ink, among the rows and columns given. */
  readonly ink: (area: Area) => { top: number; bottom: number; left: number; right: number };
}

interface Area {
  readonly from?: number;
  readonly to?: number;
  readonly leftOf?: number;
  readonly rightOf?: number;
  readonly color?: 'red' | 'black';
}

const dpi = 200;
const mm = 25.4 / dpi;

/** Whether this machine has what measuring needs. */
export function canLayOut(): boolean {
  try {
    for (const program of ['soffice', 'pdftoppm', 'pdfinfo']) execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What LibreOffice is told: a page left empty before an even one is a page of the file, as it is one of paper. */
const pdf = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

/** Lays .docx files out with LibreOffice, all at once, and returns the PDFs' paths in their order. */
export function layOutAll(files: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-visual-'));
  const paths = files.map((docx, index) => {
    const path = join(folder, `${index}.docx`);
    writeFileSync(path, docx);
    return path;
  });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', pdf, '--outdir', folder, ...paths], {
    stdio: 'ignore',
  });
  return paths.map((path) => path.replace(/docx$/, 'pdf'));
}

/** How many pages a PDF has. */
export function countPages(path: string): number {
  return Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);
}

/** Reads the pages of a PDF, from 1; all when none is named. */
export function readPages(path: string, from = 1, to = countPages(path)): Page[] {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-pages-'));
  execFileSync('pdftoppm', ['-r', String(dpi), '-f', String(from), '-l', String(to), path, join(folder, 'page')]);
  return readdirSync(folder)
    .sort()
    .map((name) => pageOf(readFileSync(join(folder, name))));
}

function pageOf(ppm: Buffer): Page {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'));
  const [all = '', width = '0', height = '0'] = header ?? [];
  const dots = ppm.subarray(all.length);
  return { ink: (area) => inkIn(dots, Number(width), Number(height), area) };
}

function inkIn(dots: Buffer, columns: number, rows: number, area: Area) {
  const { from = 0, to = 297, rightOf = 0, leftOf = 297, color = 'black' } = area;
  const box = { top: Number.NaN, bottom: Number.NaN, left: 297, right: 0 };
  const [firstColumn, lastColumn] = [Math.floor(rightOf / mm), Math.min(columns, leftOf / mm)];
  for (let row = Math.floor(from / mm); row < Math.min(rows, to / mm); row += 1) {
    for (let column = firstColumn; column < lastColumn; column += 1) {
      const at = (row * columns + column) * 3;
      const [red = 255, green = 255] = [dots[at], dots[at + 1]];
      if (green > 128 || red > 128 !== (color === 'red')) continue;
      if (Number.isNaN(box.top)) box.top = row * mm;
      box.bottom = (row + 1) * mm;
      box.left = Math.min(box.left, column * mm);
      box.right = Math.max(box.right, (column + 1) * mm);
    }
  }
  return box;
}
