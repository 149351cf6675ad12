import { type CheckOptions, check } from './check/check.ts';
import { standing } from './diagnostic.ts';
import { finish } from './document/finish.ts';
import { type OfficialDocument, plainText } from './document/node.ts';
import { parseMarkup } from './document/parse.ts';
import { compileDocx } from './docx/compile.ts';
import { shapes } from './docx/shapes.ts';
import { baseEdition, type Edition } from './domain/edition.ts';
import type { Facts } from './facts/load.ts';
import type { Result } from './result.ts';
import { builtInTemplates } from './template/built-in.ts';
import type { TemplateSources } from './template/engine.ts';
import { officeTemplates } from './template/office.ts';
import { createView } from './view/create-view.ts';

/** How a report is to be rendered. */
export interface RenderOptions {
  /** The edition; without it the first that the facts name, or the level's usual one. */
  readonly edition?: Edition;
  /** An office's own templates by file name, laid over those of the tool. */
  readonly templates?: TemplateSources;
  /** Render although something is missing, with every gap visibly marked. */
  readonly draft?: boolean;
  /** What the office has set for the check that comes first, and the findings it lets stand. */
  readonly settings?: Pick<CheckOptions, 'config' | 'waivers'>;
}

/** A rendered report. */
export interface Rendered {
  /** The report's title without spaces, fit for a file name. */
  readonly title: string;
  readonly edition: Edition;
  /** The bytes of a .docx. */
  readonly docx: Uint8Array;
}

/**
 * The road from facts to an official .docx: check, view, templates, document tree, file. The value is undefined when the
 * check finds something that must be put right and `draft` is not set. The same facts give the same bytes.
 * Throws a TemplateError when a template is wrong.
 */
export async function render(facts: Facts, options: RenderOptions = {}): Promise<Result<Rendered | undefined>> {
  const { edition = usualEdition(facts), draft = false, settings = {} } = options;
  const templates = options.templates ? officeTemplates(options.templates) : builtInTemplates();
  const diagnostics = check(facts, settings);
  const errors = standing(diagnostics).filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !draft) return { value: undefined, diagnostics };
  const missing = errors.flatMap((error) => error.missing ?? []);
  const view = createView(facts, { edition, missing, showUnverified: draft });
  const document = finish(parseMarkup(templates(view)));
  return { value: { title: titleOf(document), edition, docx: compileDocx(document, await shapes()) }, diagnostics };
}

function usualEdition(facts: Facts): Edition {
  const [named] = Object.keys(facts.editions ?? {}) as Edition[];
  return named ?? baseEdition[facts.authority?.level ?? 'county'];
}

function titleOf({ blocks }: OfficialDocument): string {
  const title = blocks.find((block) => block.type === 'title');
  return title ? plainText(title.content).replaceAll(' ', '') : '';
}
