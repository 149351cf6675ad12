import { builtInSources } from './built-in-sources.ts';
import { compileTemplates } from './engine.ts';
import type { CompiledTemplates } from './printer.ts';

let compiled: CompiledTemplates | undefined;

/**
 * The templates that come with the tool, compiled once in a process. In the built package this whole file gives place to
 * the compiled templates themselves.
 */
export function builtInTemplates(): CompiledTemplates {
  compiled ??= compileTemplates(builtInSources());
  return compiled;
}
