import { builtInSources } from './built-in-sources.ts';
import { compileTemplates } from './engine.ts';
import type { CompiledTemplates } from './printer.ts';

const compiled = new Map<string, CompiledTemplates>();

/**
 * The templates of a kind that come with the tool, compiled once in a process. In the built package this whole file gives place to
 * the compiled templates themselves.
 */
export function builtInTemplates(kind: string): CompiledTemplates {
  const templates = compiled.get(kind) ?? compileTemplates(builtInSources(kind));
  compiled.set(kind, templates);
  return templates;
}
