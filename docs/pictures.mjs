import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Draws docs/pictures anew from the county's sample: the first, second and last page of two editions, and the screens of the page. */
const folder = mkdtempSync(join(tmpdir(), 'fazhi-pictures-'));
try {
  for (const edition of ['committee', 'superior']) {
    const pdf = join(folder, `${edition}.pdf`);
    const order = ['render', 'samples/yunling-2025/facts.json', '--edition', edition, '--format', 'pdf', '-o', pdf];
    execFileSync(process.execPath, ['dist/cli.cjs', ...order], { stdio: 'inherit' });
    const last = /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1] ?? '1';
    draw(pdf, '1', `${edition}-first`);
    draw(pdf, '2', `${edition}-second`);
    draw(pdf, last, `${edition}-last`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

execFileSync('npx', ['vitest', 'run', '--config', 'vitest.visual.config.ts', 'page-pictures'], {
  stdio: 'inherit',
  env: { ...process.env, PAGE_PICTURES: '1' },
});

/** Sixteen colours are enough for black, grey and red, and make the picture a fifth as large. */
function draw(pdf, page, name) {
  const size = ['-scale-to-x', '375', '-scale-to-y', '-1'];
  const input = execFileSync('pdftoppm', ['-png', '-singlefile', '-f', page, '-l', page, ...size, pdf]);
  const target = join('docs', 'pictures', `${name}.png`);
  execFileSync('convert', ['png:-', '-strip', '+dither', '-colors', '16', `PNG8:${target}`], { input });
  process.stdout.write(`${target}\n`);
}
