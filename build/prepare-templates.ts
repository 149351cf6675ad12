import Handlebars from 'handlebars';
import { kinds } from '../src/kinds/index.ts';
import { builtInSources } from '../src/template/built-in-sources.ts';
import { compileOptions, readTemplates } from '../src/template/engine.ts';

/**
 * The code that takes the place of src/template/built-in.ts: the tool's own templates, compiled. They are known to be sound,
 * so that their tags need not say where they come from.
 */
export function preparedTemplates(): string {
  return `
    import Handlebars from 'handlebars/runtime.js';
    import { printerOf } from './printer.ts';
    const compiled = { ${kinds.map(({ name }) => `${JSON.stringify(name)}: { ${compiledOf(name)} }`).join()} };
    export function builtInTemplates(kind) {
      return makePrinter(Handlebars.create(), compiled[kind]);
    }
    function makePrinter(environment, compiled) {
      const templates = Object.entries(compiled).map(([file, template]) => [file, environment.template(template)]);
      return printerOf(environment, new Map(templates), () => 0);
    }`;
}

/** The templates of a kind by file, compiled. */
function compiledOf(kind: string): string {
  const sources = builtInSources(kind);
  const options = compileOptions(sources);
  return [...readTemplates(sources)]
    .map(([file, program]) => `${JSON.stringify(file)}: ${Handlebars.precompile(program, options)}`)
    .join();
}
