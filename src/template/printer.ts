import type Handlebars from 'handlebars';
import { TemplateError } from '../errors.ts';
import type { View } from '../view/view.ts';
import { makeStrict, UnknownField } from './helpers.ts';

/** Templates made ready to print views. */
export type CompiledTemplates = (view: View) => string;

/** Finds the line of a template on which something is named; 0 where it cannot be told. */
export type LineOf = (file: string, name: string) => number;

/** The template of the whole report. */
export const entry = 'report.hbs';

/**
 * Joins compiled templates, partials by their file's name, to one that prints the whole report. Needs nothing of the
 * compiler, so that templates compiled beforehand print without it.
 */
export function printerOf(
  environment: typeof Handlebars,
  compiled: ReadonlyMap<string, Handlebars.TemplateDelegate>,
  lineOf: LineOf,
): CompiledTemplates {
  makeStrict(environment);
  const guarded = new Map([...compiled].map(([file, template]) => [file, guard(file, template, lineOf)]));
  for (const [file, template] of guarded) environment.registerPartial(file.replace(/\.hbs$/, ''), template);
  const report = guarded.get(entry);
  if (!report) throw new Error(`no ${entry}`);
  return (view) => report(view);
}

function guard(file: string, template: Handlebars.TemplateDelegate, lineOf: LineOf): Handlebars.TemplateDelegate {
  return (context: unknown, options?: Handlebars.RuntimeOptions) => {
    if (context === undefined || context === null) throw new AbsentContext(file);
    try {
      return template(context, options);
    } catch (error) {
      throw located(error, file, (name) => lineOf(file, name));
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
function located(error: unknown, file: string, lineOf: (name: string) => number): unknown {
  if (error instanceof TemplateError) return error;
  if (error instanceof AbsentContext) {
    const line = lineOf(error.partial.replace(/\.hbs$/, ''));
    return new TemplateError(`传给 ${error.partial} 的内容不存在`, file, line);
  }
  if (error instanceof UnknownField) return new TemplateError(error.message, file, error.line);
  const { message, lineNumber } = error as { message: string; lineNumber?: number };
  const missing = /^"(.*)" not defined/.exec(message)?.[1];
  if (missing) return new TemplateError(`没有“${missing}”这项内容`, file, lineNumber ?? 0);
  const partial = /^The partial (.*) could not be found/.exec(message)?.[1];
  if (partial) return new TemplateError(`找不到 ${partial}.hbs`, file, lineOf(partial));
  const property = error instanceof TypeError ? /reading '(.*)'/.exec(message)?.[1] : undefined;
  if (property) return new TemplateError(`“${property}”前面的内容不存在`, file, lineOf(property));
  return error;
}
