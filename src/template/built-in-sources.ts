import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { packageFolder } from '../package-folder.ts';
import type { TemplateSources } from './engine.ts';

/** The text of the templates that come with the tool for a kind, by its name. */
export function builtInSources(kind: string): TemplateSources {
  return withBuiltIn({}, kind);
}

/** Templates laid over those of a kind, file by file; a kind that is not the tool's own brings all of its own. */
export function withBuiltIn(own: TemplateSources, kind: string): TemplateSources {
  return withCommon({ ...sourcesIn(packageFolder(`templates/${kind}`)), ...own });
}

/** Templates with those that every kind of paper may use laid under them: the ones that they call, and no other. */
function withCommon(sources: TemplateSources): TemplateSources {
  const common = sourcesIn(packageFolder('templates/common'));
  let all = sources;
  for (let missing = calledIn(all, common); missing.length > 0; missing = calledIn(all, common))
    all = { ...all, ...Object.fromEntries(missing.map((file) => [file, common[file] ?? ''])) };
  return all;
}

/** The common templates that are called and not there. */
function calledIn(sources: TemplateSources, common: TemplateSources): string[] {
  const called = Object.values(sources).flatMap((source) => [...source.matchAll(/\{\{~?#?> *([\w-]+)/g)]);
  return [...new Set(called.map(([, name]) => `${name}.hbs`))].filter((file) => file in common && !(file in sources));
}

function sourcesIn(folder: URL): TemplateSources {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.hbs')) : [];
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
}
