import { builtInSources } from './built-in-sources.ts';
import { compileTemplates } from './engine.ts';
import type { CompiledTemplates } from './printer.ts';

/**
 * The templates of a kind that come with the tool. In the built package this whole file gives place to the compiled templates
 * themselves.
 */
export function builtInTemplates(kind: string): CompiledTemplates {
  return compileTemplates(builtInSources(kind));
}
