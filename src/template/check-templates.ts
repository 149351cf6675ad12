import { compileTemplates, type TemplateSources } from './engine.ts';
import type { TemplateFault } from './fault.ts';
import { inspectTemplates } from './inspect.ts';
import type { PrintedKind } from './printed-kind.ts';
import { findUnprinted } from './unprinted.ts';
import { findUnprintedElements } from './unprinted-elements.ts';
import { findUnreadable } from './unreadable.ts';

/** Every fault of a set of templates: first what can be seen in their text, then, if that is sound, in what they print. */
export function checkTemplates(sources: TemplateSources, kind: PrintedKind): TemplateFault[] {
  const faults = inspectTemplates(sources, kind.printing.viewShape());
  if (faults.length > 0) return faults;
  const templates = compileTemplates(sources);
  const unreadable = findUnreadable(templates, sources, kind);
  const elements = unreadable.length > 0 ? [] : findUnprintedElements(templates, kind);
  return [...unreadable, ...findUnprinted(templates, kind), ...elements];
}
