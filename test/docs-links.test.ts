import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vocabulary } from '../src/document/markup.ts';

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

test('the page for template authors names every template and every element', () => {
  const page = readFileSync('docs/templates.md', 'utf8');
  const files = readdirSync('templates/annual-report').filter((name) => !page.includes(`| \`${name}\` |`));
  const elements = Object.keys(vocabulary).filter((name) => name !== 'report' && !page.includes(`<${name}`));
  expect([files, elements]).toEqual([[], []]);
});
