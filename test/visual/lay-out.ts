import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One page as dots: where there is ink, and where the ink is red. Lengths in millimetres from the paper's edges. */
export interface Page {
  /** The first and last row with ink, among the rows and columns given. */
  readonly ink: (area: Area) => { top: number; bottom: number; left: number; right: number };
}

interface Area {
  readonly from?: number;
  readonly to?: number;
  readonly color?: 'red' | 'black';
}

const dpi = 200;
const mm = 25.4 / dpi;

/** Whether this machine has what measuring needs. */
export function canLayOut(): boolean {
  try {
    for (const program of ['soffice', 'pdftoppm']) execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Lays a .docx out with LibreOffice and reads every page. */
export function layOut(docx: Uint8Array): Page[] {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-visual-'));
  writeFileSync(join(folder, 'a.docx'), docx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')];
  execFileSync('soffice', options, { stdio: 'ignore' });
  execFileSync('pdftoppm', ['-r', String(dpi), join(folder, 'a.pdf'), join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ppm'))
    .sort()
    .map((name) => pageOf(readFileSync(join(folder, name))));
}

function pageOf(ppm: Buffer): Page {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'));
  const [all = '', width = '0'] = header ?? [];
  const columns = Number(width);
  const dots = ppm.subarray(all.length);
  return { ink: (area) => inkIn(dots, columns, area) };
}

function inkIn(dots: Buffer, columns: number, { from = 0, to = 297, color = 'black' }: Area) {
  const box = { top: Number.NaN, bottom: Number.NaN, left: 210, right: 0 };
  for (let row = Math.floor(from / mm); row < to / mm; row += 1) {
    for (let column = 0; column < columns; column += 1) {
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
