import { readdirSync, readFileSync } from 'node:fs';
import { packageFolder } from '../package-folder.ts';
import type { TemplateSources } from './engine.ts';

/** The text of the templates that come with the tool, those of a kind by its name. */
export function builtInSources(kind: string): TemplateSources {
  const folder = packageFolder(`templates/${kind}`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.hbs'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
}
