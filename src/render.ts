import { check } from './check/check.ts';
import type { Diagnostic } from './diagnostic.ts';
import { finish } from './document/finish.ts';
import { type OfficialDocument, plainText } from './document/node.ts';
import { parseMarkup } from './document/parse.ts';
import { compileDocx } from './docx/compile.ts';
import { shapes } from './docx/shapes.ts';
import { baseEdition, type Edition } from './domain/edition.ts';
import type { Facts } from './facts/load.ts';
import type { Result } from './result.ts';
import { builtInTemplates } from './template/built-in.ts';
import { createView } from './view/create-view.ts';

/** How a report is to be rendered. */
export interface RenderOptions {
  /** The edition; without it the first that the facts name, or the level's usual one. */
  readonly edition?: Edition;
  /** Render although something is missing, with every gap visibly marked. */
  readonly draft?: boolean;
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
export async function render(
  facts: Facts,
  { edition = usualEdition(facts), draft = false }: RenderOptions = {},
): Promise<Result<Rendered | undefined>> {
  const diagnostics = check(facts);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !draft) return { value: undefined, diagnostics };
  const document = compose(facts, edition, draft, errors);
  return { value: { title: titleOf(document), edition, docx: compileDocx(document, await shapes()) }, diagnostics };
}

/** The document tree of one edition; the errors' missing answers show as gaps. */
function compose(facts: Facts, edition: Edition, draft: boolean, errors: readonly Diagnostic[]): OfficialDocument {
  const missing = errors.flatMap((error) => error.missing ?? []);
  const view = createView(facts, { edition, missing, showUnverified: draft });
  return finish(parseMarkup(builtInTemplates()(view)));
}

function usualEdition(facts: Facts): Edition {
  const [named] = Object.keys(facts.editions ?? {}) as Edition[];
  return named ?? baseEdition[facts.authority?.level ?? 'county'];
}

function titleOf({ blocks }: OfficialDocument): string {
  const title = blocks.find((block) => block.type === 'title');
  return title ? plainText(title.content).replaceAll(' ', '') : '';
}
