import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/kinds/check.ts';
import { kinds } from '../src/kinds/index.ts';
import { commonRules } from '../src/rules/index.ts';

/** Imports point down this list, never up; folders on one line are neighbours that do not know each other. */
const layers = [
  ['cli', 'workbench'],
  ['index.ts', 'take-home.ts', 'compare.ts', 'render.ts'],
  ['write-document.ts', 'write-sheet.ts'],
  ['interview'],
  ['kinds'],
  ['reporters', 'template', 'docx', 'html', 'filling', 'rules', 'paper-rules', 'set-anew', 'comments'],
  ['check', 'view', 'differences', 'appraisal'],
  ['questionnaire', 'manuscript'],
  ['facts'],
  ['layout'],
  ['document', 'reader'],
  ['schema'],
  ['domain', 'disk', 'zip'],
  ['diagnostic.ts', 'result.ts', 'errors.ts', 'package-folder.ts'],
];

/** Neighbours that may know each other all the same. */
const allowed = new Set([
  'index.ts render.ts',
  'index.ts compare.ts',
  'take-home.ts compare.ts',
  'compare.ts render.ts',
  'result.ts diagnostic.ts',
]);

/** What a folder may never see, wherever it stands in the list. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  check: ['template', 'document', 'view', 'docx', 'html'],
  document: ['facts', 'view', 'check', 'schema'],
  docx: ['facts', 'view', 'check', 'schema'],
  filling: ['interview', 'disk'],
  html: ['facts', 'view', 'check', 'schema'],
  questionnaire: ['interview'],
};

/** Each third-party package has one home. */
const homes: Readonly<Record<string, string>> = {
  '@inquirer/checkbox': 'interview',
  '@inquirer/core': 'interview',
  '@inquirer/select': 'interview',
  '@noble/hashes': 'docx',
  '@preact/signals': 'workbench',
  '@rgrove/parse-xml': 'document',
  ajv: 'schema',
  'ajv-formats': 'schema',
  'cli-progress': 'cli',
  'csv-parse': 'appraisal',
  'csv-stringify': 'reporters',
  'date-fns': 'domain',
  diff: 'differences',
  docx: 'docx',
  fflate: 'zip',
  handlebars: 'template',
  inquirer: 'interview',
  'jsonc-parser': 'facts',
  leven: 'domain',
  'p-map': 'cli',
  picomatch: 'cli',
  preact: 'workbench',
  saxes: 'reader',
  workerpool: 'cli',
};

const bannedNames = new Set(['issuer', 'issuance', 'redhead', 'redHead', 'item', 'data', 'utils']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

const sources = new Map(files.map((file) => [file, sourceOf(file)]));

describe.each([...sources])('src/%s', (file, source) => {
  const imports = importsOf(source);

  test('imports only what stands below it', () => {
    const own = folderOf(file);
    const wrong = targetsOf(file, source)
      .map(folderOf)
      .filter((target) => !mayImport(own, target));
    expect(wrong).toEqual([]);
  });

  test('imports a package only in its one home', () => {
    const packages = imports.filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
    const strays = packages.map(packageName).filter((name) => homes[name] !== folderOf(file));
    expect(strays).toEqual([]);
  });

  test('declares no banned name', () => {
    expect(declaredNames(source).filter((name) => bannedNames.has(name))).toEqual([]);
  });
});

test('imports go round in no circle, those of types included', () => {
  const graph = new Map([...sources].map(([file, source]) => [file, targetsOf(file, source)]));
  expect(inCircles(graph)).toEqual([]);
});

test('the session without a screen reaches no terminal and no file, by whatever way', () => {
  const reached = reachedFrom(files.filter((file) => folderOf(file) === 'filling'));
  const asked = reached.flatMap((file) => importsOf(sources.get(file) as ts.SourceFile));
  expect(asked.filter((name) => /inquirer|^node:/.test(name))).toEqual([]);
  expect(reached.filter((file) => ['interview', 'disk', 'cli'].includes(folderOf(file)))).toEqual([]);
});

/** What an office's own profile and templates need: in the page these give place to nothing (build/page.mjs), as does what is made beforehand. */
const notInPage = [
  'docx/shapes/make-shapes.ts',
  'template/office.ts',
  'template/built-in.ts',
  'schema/compile-schema.ts',
];

test('the page reaches nothing that only node has', () => {
  const reached = reachedFrom(
    files.filter((file) => folderOf(file) === 'workbench'),
    notInPage,
  );
  const asked = reached.flatMap((file) => importsOf(sources.get(file) as ts.SourceFile));
  expect(asked.filter((name) => name.startsWith('node:'))).toEqual([]);
  const named = reached.flatMap((file) =>
    identifiersOf(sources.get(file) as ts.SourceFile).map((name) => `${file} ${name}`),
  );
  expect(named.filter((one) => / (Buffer|process|require)$/.test(one))).toEqual([]);
  expect(reached.filter((file) => ['interview', 'disk', 'cli'].includes(folderOf(file)))).toEqual([]);
});

/** What a module keeps outlives the value it was found in, and is shared by whoever loads the module. */
test('no module keeps a store that is filled while it runs', () => {
  const stores = [...sources].flatMap(([file, source]) => storesOf(source).map((name) => `${file} ${name}`));
  expect(stores).toEqual([]);
});

test.each([
  ['const found = new Map();', ['found']],
  ['export const found: Found = new Set<string>();', ['found']],
  ['const found = new WeakMap(known);', ['found']],
  ['const found = keep(() => new Map());', ['found']],
  ["const names = new Map([['a', 1]]);", []],
  ["const names = new Map([['a', 1]]); export const note = (name) => names.set(name, 2);", ['names']],
  ['export function read() { const found = new Map(); found.set(1, 2); }', []],
])('of %s the stores are %j', (text, stores) => {
  expect(storesOf(ts.createSourceFile('any.ts', text, ts.ScriptTarget.Latest, true))).toEqual(stores);
});

/** The parts of the annual report; a kind that begins from one asks handed-on.ts for what it wants. */
const reportParts = ['measures', 'shortcomings', 'leadership', 'plan', 'previousPlan'];

test('no file outside src/kinds/annual-report names a part of the annual report', () => {
  const others = [...sources].filter(([file]) => !file.startsWith('kinds/annual-report/'));
  const named = others.flatMap(([file, source]) => propertiesOf(source).map((name) => `${file} ${name}`));
  expect(named.filter((one) => reportParts.some((part) => one.endsWith(` ${part}`)))).toEqual([]);
});

test.each([
  ['const { plan } = facts;'],
  ['const { plan: told } = facts;'],
  ['facts.plan;'],
  ["facts['plan'];"],
  ['const facts = { plan: 1 };'],
  ['interface Any { plan: string }'],
  ["at('/plan/lead');"],
  ['/^\\/plan\\//.test(path);'],
])('%s names a part', (text) => {
  expect(propertiesOf(ts.createSourceFile('any.ts', text, ts.ScriptTarget.Latest, true))).toContain('plan');
});

test('every folder of src stands in the list of layers', () => {
  const known = new Set(layers.flat());
  expect(files.map(folderOf).filter((folder) => !known.has(folder))).toEqual([]);
});

test('every package that the product depends on has a home, and no other', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(homes).sort()).toEqual(Object.keys(dependencies).sort());
});

describe('the rules', () => {
  const common = ruleFiles('src/rules', '.ts');
  const own = kinds.flatMap(({ name }) => ruleFiles(`src/kinds/${name}/rules`, '.ts'));

  test('in the lists are those in the folders', () => {
    expect(commonRules.map(({ id, tags }) => `${tags[0]}/${id}`).sort()).toEqual(common.sort());
    expect(rules.map(({ id }) => id).sort()).toEqual([...common, ...own].map((file) => basename(file)).sort());
  });

  test('each have a table test beside no other', () => {
    const tested = [
      ...ruleFiles('test/rules', '.test.ts'),
      ...kinds.flatMap(({ name }) => ruleFiles(`test/kinds/${name}/rules`, '.test.ts')),
    ];
    expect(tested.sort()).toEqual([...common, ...own].sort());
  });

  test('each stand in docs/rules.md', () => {
    const page = readFileSync('docs/rules.md', 'utf8');
    expect(rules.filter(({ id }) => !page.includes(`## \`${id}\`\n`))).toEqual([]);
  });
});

/** What stands in a folder of rules, or in the folders in it: figures/sum-agrees; the list of a kind's own is none of them. */
function ruleFiles(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  const isRule = (file: string) =>
    folder.endsWith('/rules') && folder.includes('kinds') ? file !== 'index.ts' : file.includes('/');
  return files.filter(isRule).map((file) => file.slice(0, -ending.length));
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function layerOf(folder: string): number {
  return layers.findIndex((layer) => layer.includes(folder));
}

function mayImport(own: string, target: string): boolean {
  if (own === target || target.startsWith('..')) return true;
  if (forbidden[own]?.includes(target)) return false;
  return layerOf(own) < layerOf(target) || allowed.has(`${own} ${target}`);
}

/** The maps and sets of a module that are made empty, hold on to what they are given, or are changed after they were made. */
function storesOf(source: ts.SourceFile): string[] {
  const changed = new Set(
    nodesOf(source).flatMap((node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
      const { expression, name } = node.expression;
      return ['set', 'add', 'delete', 'clear'].includes(name.text) ? [expression.getText(source)] : [];
    }),
  );
  const declarations = source.statements.flatMap((one) =>
    ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [],
  );
  return declarations.flatMap(({ name, initializer }) => {
    if (!initializer) return [];
    const made = storeMadeBy(initializer);
    if (!made) return [];
    const isFilled = made === initializer && !isWeak(made) && (made.arguments ?? []).length > 0;
    return isFilled && !changed.has(name.getText(source)) ? [] : [name.getText(source)];
  });
}

/** The map or set that a declaration makes, or has made for it: keep(() => new Map()). */
function storeMadeBy(node: ts.Node): ts.NewExpression | undefined {
  if (ts.isNewExpression(node)) return /^(?:Weak)?(?:Map|Set)$/.test(node.expression.getText()) ? node : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const bodies = node.arguments.flatMap((one) => (ts.isArrowFunction(one) ? [one.body] : []));
  return bodies.map(storeMadeBy).find((made) => made !== undefined);
}

function isWeak({ expression }: ts.NewExpression): boolean {
  return expression.getText().startsWith('Weak');
}

/** What is left when files that import none of the others, or that none of them imports, are taken away until there is none. */
function inCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  for (let left = new Set(graph.keys()); ; ) {
    const targetsLeft = (file: string) => (graph.get(file) ?? []).filter((target) => left.has(target));
    const imported = new Set([...left].flatMap(targetsLeft));
    const next = new Set([...left].filter((file) => imported.has(file) && targetsLeft(file).length > 0));
    if (next.size === left.size) return [...left];
    left = next;
  }
}

/** Some files and all that they import, and what those import. */
function reachedFrom(starts: readonly string[], closed: readonly string[] = []): string[] {
  const reached = new Set(starts);
  for (const file of reached)
    for (const target of targetsOf(file, sources.get(file) as ts.SourceFile))
      if (sources.has(target) && !closed.includes(target)) reached.add(target);
  return [...reached];
}

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The files of src that a file imports, by their paths in it. */
function targetsOf(file: string, source: ts.SourceFile): string[] {
  return importsOf(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative('.', join(dirname(file), name)));
}

/** Static imports, re-exports and import() calls. */
function importsOf(source: ts.SourceFile): string[] {
  return nodesOf(source).flatMap((node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      return [(node.moduleSpecifier as ts.StringLiteral).text];
    }
    const [argument] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    return argument && ts.isStringLiteral(argument) ? [argument.text] : [];
  });
}

/** The names that a file gives: variables, parameters, functions, types, members. */
function declaredNames(source: ts.SourceFile): string[] {
  return nodesOf(source).flatMap((node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isPropertySignature(node) ||
      ts.isMethodDeclaration(node);
    return isDeclaration && node.name && ts.isIdentifier(node.name) ? [node.name.text] : [];
  });
}

/** The properties of values that a file names: by access, in a pattern, an object or a type, as the first step of a pointer. */
function propertiesOf(source: ts.SourceFile): string[] {
  return nodesOf(source).flatMap((node) => {
    if (ts.isPropertyAccessExpression(node)) return [node.name.text];
    if (ts.isBindingElement(node)) return [(node.propertyName ?? node.name).getText(source)];
    if (ts.isPropertyAssignment(node) || ts.isPropertySignature(node) || ts.isShorthandPropertyAssignment(node))
      return [node.name.getText(source).replace(/^'|'$/g, '')];
    if (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent)) return [node.text];
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isRegularExpressionLiteral(node);
    return isText ? [...node.text.matchAll(/\/(\w+)(?=\\?\/|$)/g)].map(([, name = '']) => name) : [];
  });
}

/** Every name that stands in a file, but those of properties. */
function identifiersOf(source: ts.SourceFile): string[] {
  return nodesOf(source).flatMap((node) => {
    const isProperty =
      ts.isPropertyAccessExpression(node.parent ?? node) && (node.parent as ts.PropertyAccessExpression).name === node;
    return ts.isIdentifier(node) && !isProperty ? [node.text] : [];
  });
}

function nodesOf(source: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return nodes;
}
