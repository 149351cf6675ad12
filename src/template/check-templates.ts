import { viewShape } from '../view/examples.ts';
import { compileTemplates, type TemplateSources } from './engine.ts';
import type { TemplateFault } from './fault.ts';
import { inspectTemplates } from './inspect.ts';
import { findUnprinted } from './unprinted.ts';
import { findUnprintedElements } from './unprinted-elements.ts';
import { findUnreadable } from './unreadable.ts';

/** Every fault of a set of templates: first what can be seen in their text, then, if that is sound, in what they print. */
export function checkTemplates(sources: TemplateSources): TemplateFault[] {
  const faults = inspectTemplates(sources, viewShape());
  if (faults.length > 0) return faults;
  const templates = compileTemplates(sources);
  const unreadable = findUnreadable(templates, sources);
  const elements = unreadable.length > 0 ? [] : findUnprintedElements(templates);
  return [...unreadable, ...findUnprinted(templates), ...elements];
}
