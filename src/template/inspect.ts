import { TemplateError } from '../errors.ts';
import { commonShape, type ViewShape } from '../view/shape.ts';
import { findBanned } from './ban.ts';
import { findEndless } from './calls.ts';
import type { TemplateSources } from './engine.ts';
import type { TemplateFault } from './fault.ts';
import { parseTemplate } from './parse.ts';
import { entry } from './printer.ts';
import { walkTemplate } from './walk.ts';

/**
 * Walks every template against what the view can hold and finds, without rendering anything: unknown fields, partials,
 * helpers and elements, blocks that are never reached, files that no template uses. A partial is held against what all
 * its callers have in common.
 */
export function inspectTemplates(sources: TemplateSources, view: ViewShape): TemplateFault[] {
  const { programs, faults } = parseAll(sources);
  if (!programs.has(entry)) return [...faults, { file: entry, line: 0, problem: '找不到这个文件' }];
  const endless = findEndless(programs);
  if (endless) return [...faults, endless];
  const contexts = contextsOf(programs, view);
  const walked = [...contexts].flatMap(([file, context]) => walkTemplate(file, programs, context).faults);
  const unused = [...programs.keys()].filter((file) => !contexts.has(file));
  return [...faults, ...walked, ...unused.map((file) => ({ file, line: 0, problem: '没有模板用到这个文件' }))];
}

/** The templates by file; those that cannot be read are faults and left out. */
export type Programs = ReadonlyMap<string, hbs.AST.Program>;

function parseAll(sources: TemplateSources): { programs: Programs; faults: TemplateFault[] } {
  const programs = new Map<string, hbs.AST.Program>();
  const faults: TemplateFault[] = [];
  for (const [file, source] of Object.entries(sources)) {
    try {
      const program = parseTemplate(file, source);
      programs.set(file, program);
      faults.push(...findBanned(program, file));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      faults.push({ file, line: error.line, problem: error.problem });
    }
  }
  return { programs, faults };
}

/** What each template is called with, until nothing more is learnt. */
function contextsOf(programs: Programs, view: ViewShape): Map<string, ViewShape> {
  const contexts = new Map<string, ViewShape>([[entry, view]]);
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const context = contexts.get(file);
    if (!context) continue;
    for (const call of walkTemplate(file, programs, context).calls) {
      const known = contexts.get(call.file);
      const common = known ? commonShape(known, call.context) : call.context;
      if (known && JSON.stringify(known) === JSON.stringify(common)) continue;
      contexts.set(call.file, common);
      waiting.push(call.file);
    }
  }
  return contexts;
}
