import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));

test.each(pages)('docs/%s links only to files that are there', (name) => {
  const links = [...readFileSync(join('docs', name), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
    ([, to]) => to ?? '',
  );
  expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([]);
});

test('the first, second and last page of two of the county’s editions are shown', () => {
  const page = readFileSync('docs/layout.md', 'utf8');
  for (const edition of ['committee', 'superior']) {
    for (const one of ['first', 'second', 'last']) expect(page).toContain(`(pictures/${edition}-${one}.png)`);
  }
});
