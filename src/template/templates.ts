import { builtInTemplates } from './built-in.ts';
import type { TemplateSources } from './engine.ts';
import type { PrintedKind } from './printed-kind.ts';
import type { CompiledTemplates } from './printer.ts';

/** What prints the papers of a kind: the tool's own templates, or an office's laid over them. Each set is compiled once, when it is asked for. */
export class Templates {
  readonly #kind: PrintedKind;
  #builtIn: CompiledTemplates | undefined;
  readonly #laidOver = new WeakMap<TemplateSources, CompiledTemplates>();

  constructor(kind: PrintedKind) {
    this.#kind = kind;
  }

  /** The templates that come with the tool. */
  get builtIn(): CompiledTemplates {
    this.#builtIn ??= builtInTemplates(this.#kind.name);
    return this.#builtIn;
  }

  /** An office's templates over those of the tool; throws a TemplateError that names the first fault. */
  async under(own: TemplateSources): Promise<CompiledTemplates> {
    const { officeTemplates } = await import('./office.ts');
    const templates = this.#laidOver.get(own) ?? officeTemplates(own, this.#kind);
    this.#laidOver.set(own, templates);
    return templates;
  }
}
