import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'tsdown';

/** What only an office's own profile or templates need: the page has neither, and would carry two packages for them. */
const onlyForOffices = {
  'src/docx/shapes/make-shapes.ts': `export function makeShapes() { throw new Error('no profile of an office in the page'); }`,
  'src/template/office.ts': `export function officeTemplates() { throw new Error('no templates of an office in the page'); }`,
};

/** The page may take up so many bytes; an office copies it about. */
const most = 2_000_000;

/**
 * Builds dist/workbench.html: the page with the library, script and styles inline. It asks for nothing, and its policy says so:
 * nothing runs or is styled but what stands in the file, by its hash. The worker runs the same script.
 */
export async function buildPage({ inputOptions, inPlaceOf, preparations }) {
  const folder = resolve('dist/page');
  await build({
    tsconfig: 'tsconfig.page.json',
    entry: { workbench: 'src/workbench/start.tsx' },
    format: 'iife',
    platform: 'browser',
    target: 'chrome107',
    outDir: folder,
    logLevel: 'warn',
    dts: false,
    deps: { alwaysBundle: /./, onlyBundle: false },
    inputOptions: { ...inputOptions, resolve: { mainFields: ['browser', 'module', 'main'] } },
    outputOptions: { codeSplitting: false, comments: false },
    minify: true,
    plugins: [inPlaceOf({ ...preparations, ...onlyForOffices })],
  });
  const script = (await readFile(join(folder, 'workbench.iife.js'), 'utf8')).replaceAll('</script', '<\\/script');
  await rm(folder, { recursive: true });
  const page = pageOf(script, await styles('src/workbench'));
  if (page.length > most) throw new Error(`the page has ${page.length} bytes, more than ${most}`);
  await writeFile('dist/workbench.html', page);
}

function pageOf(script, style) {
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>法治政府建设年度报告 · 工作台</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** All the style sheets, those of the whole page first. */
async function styles(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.css'));
  const sheets = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  return sheets.join('\n').replaceAll(/\/\*[^*]*\*\/|^\s+/gm, '');
}
