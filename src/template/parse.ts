import Handlebars from 'handlebars';
import { TemplateError } from '../errors.ts';
import { errorOf } from './fault.ts';
import { findFullWidth } from './full-width.ts';

/** Nobody writes conditions so deep; the reader of templates goes into each anew for every one around it. */
const mostDeep = 50;

function refuseDeep(file: string, source: string): void {
  let depth = 0;
  for (const { 1: sign, index } of source.matchAll(/\{\{~?\s*([#/])/g)) {
    depth += sign === '#' ? 1 : -1;
    if (depth > mostDeep) {
      const line = source.slice(0, index).split('\n').length;
      throw new TemplateError(`{{# }} 一层套一层，超过了 ${mostDeep} 层，请分成几个模板`, file, line);
    }
  }
}

/** Reads a template; throws a TemplateError with the line where the braces go wrong. */
export function parseTemplate(file: string, source: string): hbs.AST.Program {
  const [fullWidth] = findFullWidth(source, file);
  if (fullWidth) throw errorOf(fullWidth);
  refuseDeep(file, source);
  try {
    return Handlebars.parse(source);
  } catch (error) {
    const { message, lineNumber } = error as { message: string; lineNumber?: number };
    const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 0);
    throw new TemplateError('花括号没有成对，或者里面的写法不对', file, line);
  }
}
