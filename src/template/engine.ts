import Handlebars from 'handlebars';
import { TemplateError } from '../errors.ts';
import { findBanned } from './ban.ts';
import { findEndless } from './calls.ts';
import { errorOf } from './fault.ts';
import { markOrigins } from './origins.ts';
import { parseTemplate } from './parse.ts';
import { type CompiledTemplates, entry, printerOf } from './printer.ts';

/** Templates by file name: report.hbs is the whole report, every other a partial that goes by its name without ending. */
export type TemplateSources = Readonly<Record<string, string>>;

/**
 * How templates are compiled: an unknown name throws, no field is looked for among the helpers, a partial's lines are not
 * indented. What {{@index}} and its like need is kept for templates that hold an @ only, since it takes a fifth of the time.
 */
export function compileOptions(sources: TemplateSources): CompileOptions {
  const asksForIndex = Object.values(sources).some((source) => source.includes('@'));
  return { strict: true, knownHelpersOnly: true, preventIndent: true, data: asksForIndex };
}

/** Compiles templates once; throws a TemplateError with file and line for what may not stand in one. */
export function compileTemplates(sources: TemplateSources): CompiledTemplates {
  const programs = readTemplates(sources);
  for (const [file, program] of programs) markOrigins(program, file);
  const environment = Handlebars.create();
  const options = compileOptions(sources);
  const compiled = new Map([...programs].map(([file, program]) => [file, environment.compile(program, options)]));
  return printerOf(environment, compiled, (file, name) => lineOf(programs.get(file), name));
}

/** The programs of templates by file. Throws as `compileTemplates` does. */
export function readTemplates(sources: TemplateSources): ReadonlyMap<string, hbs.AST.Program> {
  const programs = new Map(Object.entries(sources).map(([file, source]) => [file, readTemplate(file, source)]));
  const endless = findEndless(programs);
  if (endless) throw errorOf(endless);
  if (!programs.has(entry)) throw new TemplateError('找不到这个文件', entry, 0);
  return programs;
}

function readTemplate(file: string, source: string): hbs.AST.Program {
  const program = parseTemplate(file, source);
  const [banned] = findBanned(program, file);
  if (banned) throw errorOf(banned);
  return program;
}

/** The first line on which a template names something. */
function lineOf(program: hbs.AST.Program | undefined, name: string): number {
  let line = 0;
  class Finder extends Handlebars.Visitor {
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (line === 0 && (path.original === name || path.parts.includes(name))) line = path.loc.start.line;
    }
  }
  if (program) new Finder().accept(program);
  return line;
}
