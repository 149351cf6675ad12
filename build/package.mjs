import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What an office gets besides the manifest. */
const contents = [
  'dist',
  'templates',
  'schemas',
  'samples',
  'docs',
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'LICENSE',
];
const most = 10_500_000;

/**
 * Packs what was built into one tarball that asks for no other package, so that it installs where no registry is reached:
 * fazhi-report-VERSION-offline.tgz in the folder named, out/ otherwise.
 */
const folder = resolve(process.argv[2] ?? 'out');
const staging = join(folder, 'package');
await rm(staging, { recursive: true, force: true });
await mkdir(staging, { recursive: true });
for (const one of contents) await cp(one, join(staging, one), { recursive: true });
await rename(join(staging, 'dist/NOTICE'), join(staging, 'NOTICE'));
const { scripts, dependencies, devDependencies, overrides, files, ...manifest } = JSON.parse(
  await readFile('package.json', 'utf8'),
);
await writeFile(join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const packed = execFileSync(npm, ['pack', '--json', '--pack-destination', folder], {
  cwd: staging,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const [{ filename, unpackedSize }] = JSON.parse(packed);
if (unpackedSize > most) throw new Error(`${unpackedSize} bytes unpacked are more than ${most}`);
const tarball = join(folder, filename.replace(/\.tgz$/, '-offline.tgz'));
await rename(join(folder, filename), tarball);
await rm(staging, { recursive: true });
process.stdout.write(`${tarball} (${(unpackedSize / 1e6).toFixed(1)} MB unpacked)\n`);
