import { parseMarkup } from '../document/parse.ts';
import { TemplateError } from '../errors.ts';
import type { TemplateSources } from './engine.ts';
import type { TemplateFault } from './fault.ts';
import { parseTemplate } from './parse.ts';
import type { PrintedKind } from './printed-kind.ts';
import type { CompiledTemplates } from './printer.ts';
import { findUnpaired } from './unpaired.ts';

/**
 * Finds markup that the document cannot be read from, by printing reports told in every way and for every edition. Where
 * tags are not in pairs the parser only notices at the end of the report, so the templates themselves are asked which.
 */
export function findUnreadable(
  templates: CompiledTemplates,
  sources: TemplateSources,
  { printing }: PrintedKind,
): TemplateFault[] {
  for (const view of printing.examples((pointer) => pointer).editionViews) {
    try {
      parseMarkup(templates(view));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const unpaired = Object.entries(sources).flatMap(([file, source]) =>
        findUnpaired(parseTemplate(file, source), file),
      );
      return unpaired.length > 0 ? unpaired : [{ file: error.file, line: error.line, problem: error.problem }];
    }
  }
  return [];
}
