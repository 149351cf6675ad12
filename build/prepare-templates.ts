import Handlebars from 'handlebars';
import { builtInSources } from '../src/template/built-in-sources.ts';
import { compileOptions, readTemplates } from '../src/template/engine.ts';

/**
 * The code that takes the place of src/template/built-in.ts: the tool's own templates, compiled. They are known to be sound,
 * so that their tags need not say where they come from.
 */
export function preparedTemplates(): string {
  const sources = builtInSources();
  const options = compileOptions(sources);
  const compiled = [...readTemplates(sources)].map(
    ([file, program]) => `${JSON.stringify(file)}: ${Handlebars.precompile(program, options)}`,
  );
  return `
    import Handlebars from 'handlebars/runtime.js';
    import { printerOf } from './printer.ts';
    const compiled = { ${compiled.join()} };
    let printer;
    export function builtInTemplates() {
      printer ??= makePrinter(Handlebars.create());
      return printer;
    }
    function makePrinter(environment) {
      const templates = Object.entries(compiled).map(([file, template]) => [file, environment.template(template)]);
      return printerOf(environment, new Map(templates), () => 0);
    }`;
}
