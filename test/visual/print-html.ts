import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine; undefined where there is none. */
export const chromium = names.find((name) => {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** A browser that starts empty, talks to nobody and leaves nothing behind. */
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
];

/** Prints a page to PDF with headless Chromium, as a reader would from the menu. */
export function printHtml(html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-print-'));
  try {
    const [source, pdf] = [join(folder, 'a.html'), join(folder, 'a.pdf')];
    writeFileSync(source, html);
    const options = [...quiet, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, source];
    execFileSync(chromium ?? 'chromium', options, { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
