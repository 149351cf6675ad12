import { TemplateError } from '../errors.ts';
import { withBuiltIn } from './built-in-sources.ts';
import { checkTemplates } from './check-templates.ts';
import { compileTemplates, type TemplateSources } from './engine.ts';
import type { PrintedKind } from './printed-kind.ts';
import type { CompiledTemplates } from './printer.ts';

/** An office's templates for a kind, checked and compiled; throws a TemplateError that names the first fault. */
export function officeTemplates(own: TemplateSources, kind: PrintedKind): CompiledTemplates {
  const sources = withBuiltIn(own, kind.name);
  const [fault, ...others] = checkTemplates(sources, kind);
  if (fault) {
    const more = others.length > 0 ? `（另有 ${others.length} 处，请用 fazhi templates check 查看）` : '';
    throw new TemplateError(fault.problem + more, fault.file, fault.line);
  }
  return compileTemplates(sources);
}
