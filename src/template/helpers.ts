import type Handlebars from 'handlebars';

type Environment = typeof Handlebars;

/** The block helpers that templates may use. */
export const knownHelpers: readonly string[] = ['if', 'unless', 'each', 'with'];

/** A field that a template names and the view does not have; the engine adds the file. */
export class UnknownField extends Error {
  readonly line: number;

  constructor(line: number) {
    super('这里写的内容不存在，请检查名称');
    this.line = line;
  }
}

/**
 * Makes the block helpers strict: in a view everything absent is null, so undefined can only be a misspelt name.
 * Every other helper is taken away.
 */
export function makeStrict(environment: Environment): void {
  for (const name of Object.keys(environment.helpers)) {
    if (knownHelpers.includes(name)) wrap(environment, name);
    else if (name !== 'helperMissing' && name !== 'blockHelperMissing') environment.unregisterHelper(name);
  }
}

interface Located {
  readonly loc: { readonly start: { readonly line: number } };
}

function wrap(environment: Environment, name: string): void {
  const original = environment.helpers[name];
  if (!original) return;
  environment.registerHelper(name, function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined) throw new UnknownField((options as unknown as Located).loc.start.line);
    return original.call(this, value, options);
  });
}
