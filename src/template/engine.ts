import Handlebars from 'handlebars';
import { TemplateError } from '../errors.ts';
import type { View } from '../view/view.ts';
import { findBanned } from './ban.ts';
import { findCycle } from './cycles.ts';
import { errorOf } from './fault.ts';
import { makeStrict, UnknownField } from './helpers.ts';
import { markOrigins } from './origins.ts';
import { parseTemplate } from './parse.ts';

/** Templates by file name: report.hbs is the whole report, every other a partial that goes by its name without ending. */
export type TemplateSources = Readonly<Record<string, string>>;

/** Templates made ready to print views. */
export type CompiledTemplates = (view: View) => string;

/** The template of the whole report. */
export const entry = 'report.hbs';

/** Compiles templates once; throws a TemplateError with file and line for what may not stand in one. */
export function compileTemplates(sources: TemplateSources): CompiledTemplates {
  const environment = Handlebars.create();
  makeStrict(environment);
  const programs = new Map(Object.entries(sources).map(([file, source]) => [file, readTemplate(file, source)]));
  const cycle = findCycle(programs);
  if (cycle) throw errorOf(cycle);
  const compiled = new Map([...programs].map(([file, program]) => [file, compileOne(environment, file, program)]));
  for (const [file, template] of compiled) environment.registerPartial(file.replace(/\.hbs$/, ''), template);
  const report = compiled.get(entry);
  if (!report) throw new TemplateError('找不到这个文件', entry, 0);
  return (view) => report(view);
}

function readTemplate(file: string, source: string): hbs.AST.Program {
  const program = parseTemplate(file, source);
  const [banned] = findBanned(program, file);
  if (banned) throw errorOf(banned);
  markOrigins(program, file);
  return program;
}

function compileOne(
  environment: typeof Handlebars,
  file: string,
  program: hbs.AST.Program,
): Handlebars.TemplateDelegate {
  const template = environment.compile(program, { strict: true, preventIndent: true });
  return (context: unknown, options?: Handlebars.RuntimeOptions) => {
    if (context === undefined || context === null) throw new AbsentContext(file);
    try {
      return template(context, options);
    } catch (error) {
      throw located(error, file, program);
    }
  };
}

/** A partial called with something that is not there; the caller's template is to blame. */
class AbsentContext extends Error {
  readonly partial: string;

  constructor(partial: string) {
    super(`${partial} was called with nothing`);
    this.partial = partial;
  }
}

/** Says in Chinese what went wrong in a template; a TypeError of Handlebars' own making is traced to the name behind it. */
function located(error: unknown, file: string, program: hbs.AST.Program): unknown {
  if (error instanceof TemplateError) return error;
  if (error instanceof AbsentContext) {
    const line = lineOf(program, error.partial.replace(/\.hbs$/, ''));
    return new TemplateError(`传给 ${error.partial} 的内容不存在`, file, line);
  }
  if (error instanceof UnknownField) return new TemplateError(error.message, file, error.line);
  const { message, lineNumber } = error as { message: string; lineNumber?: number };
  const missing = /^"(.*)" not defined/.exec(message)?.[1];
  if (missing) return new TemplateError(`没有“${missing}”这项内容`, file, lineNumber ?? 0);
  const partial = /^The partial (.*) could not be found/.exec(message)?.[1];
  if (partial) return new TemplateError(`找不到 ${partial}.hbs`, file, lineOf(program, partial));
  const property = error instanceof TypeError ? /reading '(.*)'/.exec(message)?.[1] : undefined;
  if (property) return new TemplateError(`“${property}”前面的内容不存在`, file, lineOf(program, property));
  return error;
}

/** The first line on which a template names something. */
function lineOf(program: hbs.AST.Program, name: string): number {
  let line = 0;
  class Finder extends Handlebars.Visitor {
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (line === 0 && (path.original === name || path.parts.includes(name))) line = path.loc.start.line;
    }
  }
  new Finder().accept(program);
  return line;
}
