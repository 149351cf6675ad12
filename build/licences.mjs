import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createRollupLicensePlugin } from 'rollup-license-plugin';

const folderOf = (name) => resolve('node_modules', name);

/** Packages that come inside the one file of another, where no path tells of them. */
const inside = { nanoid: 'docx' };

/** Packages that only the page holds. */
const inPage = ['preact', '@preact/signals', '@preact/signals-core'];

/** Packages whose data stand in a table of ours: which letters sound alike. */
const inTables = ['pinyin-pro'];

/** Licences that let a copy be passed on with their text beside it; any other stops the build until someone has read it. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/** Writes the licences of the packages that were really bundled, each with its text, to dist/NOTICE. */
export function licences() {
  return createRollupLicensePlugin({
    outputFilename: false,
    includePackages: () => [...Object.keys(inside), ...inPage, ...inTables].map(folderOf),
    unacceptableLicenseTest: (licence) => !allowed.has(licence),
    additionalFiles: { NOTICE: notice },
  });
}

async function notice(packages) {
  const byText = new Map();
  for (const one of packages.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const text = (one.licenseText ?? (await keptText(one.name)) ?? (await textInReadme(one.name)))
      .replaceAll('\r\n', '\n')
      .trim();
    const host = inside[one.name];
    const title = `${one.name} ${host ? `(inside ${host})` : one.version} (${one.license})`;
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  const sections = [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
  return `The program contains the packages below, each under its own licence.\n\n${sections.map((one) => `${'-'.repeat(72)}\n${one}`).join('\n')}`;
}

/** The licence of a package that has it in its repository alone, kept here. */
async function keptText(name) {
  return await readFile(new URL(`licences/${name}.txt`, import.meta.url), 'utf8').catch(() => undefined);
}

/** The licence of a package that has no file for it. */
async function textInReadme(name) {
  const readme = await readFile(resolve('node_modules', name, 'README.md'), 'utf8');
  const text = /^(?:#+ *)?licen[cs]e\b.*\n(?:-+\n)?([\s\S]*)/im.exec(readme)?.[1];
  if (!text) throw new Error(`no licence text in ${name}`);
  return text;
}
