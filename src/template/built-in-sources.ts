import { readdirSync, readFileSync } from 'node:fs';
import { packageFolder } from '../package-folder.ts';
import type { TemplateSources } from './engine.ts';

/** The text of the templates that come with the tool. */
export function builtInSources(): TemplateSources {
  const folder = packageFolder('templates/annual-report');
  const files = readdirSync(folder).filter((file) => file.endsWith('.hbs'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
}
