import { TemplateError } from '../errors.ts';
import { builtInSources } from './built-in-sources.ts';
import { checkTemplates } from './check-templates.ts';
import { compileTemplates, type TemplateSources } from './engine.ts';
import type { CompiledTemplates } from './printer.ts';

const compiled = new WeakMap<TemplateSources, CompiledTemplates>();

/** An office's templates laid over those of the tool, file by file. */
export function withBuiltIn(own: TemplateSources): TemplateSources {
  return { ...builtInSources(), ...own };
}

/** An office's templates, checked and compiled once; throws a TemplateError that names the first fault. */
export function officeTemplates(own: TemplateSources): CompiledTemplates {
  const known = compiled.get(own);
  if (known) return known;
  const sources = withBuiltIn(own);
  const [fault, ...others] = checkTemplates(sources);
  if (fault) {
    const more = others.length > 0 ? `（另有 ${others.length} 处，请用 fazhi templates check 查看）` : '';
    throw new TemplateError(fault.problem + more, fault.file, fault.line);
  }
  const templates = compileTemplates(sources);
  compiled.set(own, templates);
  return templates;
}
