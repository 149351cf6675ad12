import { findInEdition } from './check/check-edition.ts';
import { type CheckOptions, checkFacts } from './check/check-facts.ts';
import { mayBeDrafted } from './check/standing-rules.ts';
import { type Diagnostic, standing } from './diagnostic.ts';
import { finish } from './document/finish.ts';
import { plainText } from './document/inline.ts';
import type { OfficialDocument } from './document/node.ts';
import { parseMarkup } from './document/parse.ts';
import { withTitleMark } from './document/title-mark.ts';
import type { Edition } from './domain/editions/edition.ts';
import type { Facts } from './facts/facts.ts';
import { usualEdition } from './facts/named-editions.ts';
import type { AnyFacts } from './kinds/any-facts.ts';
import { kindOf } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import type { Profile } from './layout/profile.ts';
import type { Result } from './result.ts';
import type { TemplateSources } from './template/engine.ts';
import type { ViewOptions } from './view/tell-edition.ts';
import { type Formats, writeDocument } from './write-document.ts';

/** How a report is to be rendered. */
export interface RenderOptions {
  /** The edition; without it the first that the facts name, or the level's usual one. */
  readonly edition?: Edition;
  /** An office's own templates by file name, laid over those of the tool. */
  readonly templates?: TemplateSources;
  /** Render although something is missing, with every gap visibly marked. A review copy always does. */
  readonly draft?: boolean;
  /** What the office has set for the check that comes first, and the findings it lets stand. */
  readonly settings?: Pick<CheckOptions, 'config' | 'waivers'>;
  /** What `check` has found in these very facts; without it they are checked first. */
  readonly findings?: readonly Diagnostic[];
  /** Whether every text of the tree says of which answer it was made. */
  readonly isTraced?: boolean;
  /** What the standard leaves open; without it the usual choice. */
  readonly profile?: Profile;
}

/** A report as a tree, ready to be written in any format. */
export interface Composed {
  /** The report's title without spaces, fit for a file name. */
  readonly title: string;
  readonly edition: Edition;
  readonly document: OfficialDocument;
}

/** A rendered report: under the name of its format what was written. */
export type Rendered<Format extends keyof Formats = 'docx'> = Composed & Pick<Formats, Format>;

/**
 * The road from facts to an official document: check, view, templates, document tree, file; a .docx unless another format
 * is asked for. The value is undefined when the check finds something that must be put right and `draft` is not set, or when
 * the edition may not be made at all. The same facts give the same bytes. Throws a TemplateError when a template is wrong.
 */
export async function render<Format extends keyof Formats = 'docx'>(
  facts: AnyFacts,
  options: RenderOptions & { readonly format?: Format } = {},
): Promise<Result<Rendered<Format> | undefined>> {
  const { value, diagnostics } = await compose(facts, options);
  if (!value) return { value, diagnostics };
  const format = options.format ?? 'docx';
  const written = { [format]: await writeDocument(format, value.document, options.profile) } as Pick<Formats, Format>;
  return { value: { ...value, ...written }, diagnostics };
}

/** The road as far as the document tree, from which every format is written. */
export async function compose(
  facts: Facts,
  options: RenderOptions = {},
  kind: Kind = kindOf(facts),
): Promise<Result<Composed | undefined>> {
  const { edition = usualEdition(kind, facts), draft = edition === 'review', settings = {} } = options;
  const { findings = checkFacts(kind, facts, settings) } = options;
  const inEdition = findInEdition(kind, facts, edition);
  const diagnostics = [...findings.filter((one) => one.edition === undefined), ...inEdition];
  const errors = standing(diagnostics).filter(({ severity }) => severity === 'error');
  if (!mayBeDrafted(inEdition) || (errors.length > 0 && !draft)) return { value: undefined, diagnostics };
  const missing = errors.flatMap((error) => error.missing ?? []);
  const asked = { edition, missing, showUnverified: draft, isTraced: options.isTraced ?? false };
  const document = await documentOf(kind, facts, asked, options.templates);
  return { value: { title: titleOf(document), edition, document }, diagnostics };
}

async function documentOf(
  kind: Kind,
  facts: Facts,
  asked: ViewOptions,
  own?: TemplateSources,
): Promise<OfficialDocument> {
  const templates = own ? await kind.templates.under(own) : kind.templates.builtIn;
  const document = finish(parseMarkup(templates(kind.createView(facts, asked))));
  return asked.edition === 'consultation' ? withTitleMark(document, '（征求意见稿）') : document;
}

function titleOf({ blocks }: OfficialDocument): string {
  const title = blocks.find((block) => block.type === 'title');
  return title ? plainText(title.content).replace(/[ \u3000]/g, '') : '';
}
