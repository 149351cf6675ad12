import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A script that was loaded, by its file's name. */
export type Scripts = ReadonlyMap<string, Script>;

type Wrapped = (
  exports: object,
  require: (id: string) => unknown,
  module: Module,
  file: string,
  folder: string,
) => void;

interface Module {
  readonly exports: object;
}

/** Of less text than this it costs more to look for compiled code than to compile it. */
const worthKeeping = 50_000;
const head = '(function (exports, require, module, __filename, __dirname) {';

/**
 * Loads the CommonJS files of one folder as Node would, each once, with the compiled code that `codeOf` has of the large ones.
 * V8 itself refuses code of another version, another processor or other text, and compiles the script as usual.
 */
export function scriptLoader(folder: string, codeOf: (name: string) => Buffer | undefined) {
  const modules = new Map<string, Module>();
  const scripts = new Map<string, Script>();
  const requireFromNode = createRequire(join(folder, 'main.cjs'));

  const load = (name: string): object => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const file = join(folder, name);
    compile(name, file)(module.exports, require, module, file, dirname(file));
    return module.exports;
  };
  const require = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : requireFromNode(id));
  const compile = (name: string, filename: string): Wrapped => {
    const source = readFileSync(filename, 'utf8');
    const cachedData = source.length < worthKeeping ? undefined : codeOf(name);
    const script = new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length, cachedData });
    if (source.length >= worthKeeping) scripts.set(name, script);
    return script.runInThisContext();
  };
  return { load, scripts: scripts as Scripts };
}
