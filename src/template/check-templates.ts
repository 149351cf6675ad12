import { viewShape } from '../view/examples.ts';
import { compileTemplates, type TemplateSources } from './engine.ts';
import type { TemplateFault } from './fault.ts';
import { inspectTemplates } from './inspect.ts';
import { findUnprinted } from './unprinted.ts';

/** Every fault of a set of templates: first what can be seen in their text, then, if that is sound, what they never print. */
export function checkTemplates(sources: TemplateSources): TemplateFault[] {
  const faults = inspectTemplates(sources, viewShape());
  return faults.length > 0 ? faults : findUnprinted(compileTemplates(sources));
}
