import { parseMarkup } from '../../src/document/parse.ts';
import { TemplateError } from '../../src/errors.ts';
import { compileTemplates, type TemplateSources } from '../../src/template/engine.ts';
import type { View } from '../../src/view/view.ts';

/** The smallest view that templates of a test may print. */
const view = {
  title: '云岭县报告',
  mainRecipients: null,
  opening: { paragraphs: ['甲。', '乙。'] },
  parts: [{ plan: { heading: '安排' } }],
  signature: null,
};

/** Prints report.hbs, and whatever partials a test adds, over that view. */
export function print(report: string, partials: TemplateSources = {}): string {
  return compileTemplates({ 'report.hbs': report, ...partials })(view as unknown as View);
}

/** Takes templates all the way to the tree and gives back what they were refused with. */
export function faultOf(
  report: string,
  partials: TemplateSources = {},
): { file: string; line: number; message: string } {
  try {
    parseMarkup(print(report, partials));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { file, line, message } = error;
    return { file, line, message };
  }
  throw new Error('nothing was refused');
}
