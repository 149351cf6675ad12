import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsdown';
import { shortClasses } from './short-classes.mjs';

/** What only an office's own profile or templates need: the page has neither, and would carry two packages for them. */
const onlyForOffices = {
  'src/docx/shapes/make-shapes.ts': `export function makeShapes() { throw new Error('no profile of an office in the page'); }`,
  'src/template/office.ts': `export function officeTemplates() { throw new Error('no templates of an office in the page'); }`,
};

/**
 * What runs while the file is read. The page's own script waits for the first frame, which shows the start screen; in a tab that is not
 * seen no frame comes, and it waits a moment only.
 */
const opening = `(() => {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    const script = document.createElement('script');
    script.textContent = document.getElementById('workbench').textContent;
    document.head.append(script);
  };
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 300);
})();`;

/** The page may take up so many bytes; an office copies it about. */
const most = 2_000_000;

/**
 * Builds dist/workbench.html: the page with the library, script and styles inline. It asks for nothing, and its policy says so:
 * nothing runs or is styled but what stands in the file, by its hash. The worker runs the same script.
 */
export async function buildPage({ inputOptions, inPlaceOf, preparations }) {
  const folder = resolve('dist/page');
  const common = {
    tsconfig: 'tsconfig.page.json',
    outDir: folder,
    clean: false,
    logLevel: 'warn',
    dts: false,
    deps: { alwaysBundle: /./, onlyBundle: false },
    inputOptions: { ...inputOptions, resolve: { mainFields: ['browser', 'module', 'main'] } },
    plugins: [inPlaceOf({ ...preparations, ...onlyForOffices }), shortClasses()],
  };
  await build({
    ...common,
    entry: { workbench: 'src/workbench/start.tsx' },
    format: 'iife',
    platform: 'browser',
    target: 'chrome107',
    outputOptions: { codeSplitting: false, comments: false },
    minify: true,
  });
  const first = { entry: { first: 'build/first-screen.tsx' }, format: 'esm', platform: 'node' };
  await build({ ...common, ...first, logLevel: 'error' });
  const script = (await readFile(join(folder, 'workbench.iife.js'), 'utf8')).replaceAll('</script', '<\\/script');
  const { firstScreen } = await import(pathToFileURL(join(folder, 'first.mjs')).href);
  await rm(folder, { recursive: true });
  const page = pageOf(firstScreen(), script, await styles('src/workbench'));
  if (page.length > most) throw new Error(`the page has ${page.length} bytes, more than ${most}`);
  await writeFile('dist/workbench.html', page);
}

function pageOf(screen, script, style) {
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)} ${hashOf(opening)}`,
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
<div id="page" inert>${screen}</div>
<script type="text/plain" id="workbench">${script}</script>
<script>${opening}</script>
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
