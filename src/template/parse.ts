import Handlebars from 'handlebars';
import { TemplateError } from '../errors.ts';
import { errorOf } from './fault.ts';
import { findFullWidth } from './full-width.ts';

/** Reads a template; throws a TemplateError with the line where the braces go wrong. */
export function parseTemplate(file: string, source: string): hbs.AST.Program {
  const [fullWidth] = findFullWidth(source, file);
  if (fullWidth) throw errorOf(fullWidth);
  try {
    return Handlebars.parse(source);
  } catch (error) {
    const { message, lineNumber } = error as { message: string; lineNumber?: number };
    const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 0);
    throw new TemplateError('花括号没有成对，或者里面的写法不对', file, line);
  }
}
