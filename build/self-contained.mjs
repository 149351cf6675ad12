import { isBuiltin } from 'node:module';

/** Stops the build when a bundled file would still ask for a package. */
export function selfContained() {
  return {
    name: 'self-contained',
    generateBundle(_options, bundle) {
      const strays = Object.values(bundle).flatMap(({ fileName, imports = [], dynamicImports = [] }) =>
        [...imports, ...dynamicImports]
          .filter((name) => !(name in bundle || isBuiltin(name)))
          .map((name) => `${fileName} asks for ${name}`),
      );
      if (strays.length > 0) throw new Error(strays.join('\n'));
    },
  };
}
