import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { build } from 'tsdown';
import { loadFacts, render } from '../../../dist/index.mjs';
import { countyFacts } from '../county-facts.mjs';
import { documentByObjects } from '../docx-objects.mjs';
import { launch } from '../launch.mjs';
import { outlineOf } from '../outline.mjs';
import { median, ratio } from '../samples.mjs';
import { atLeast, atMost, tableOf } from '../tables.mjs';

const command = 'dist/cli.cjs';
const peak = fileURLToPath(new URL('../tell-peak.mjs', import.meta.url));
const digits = '甲乙丙丁戊己庚辛壬癸';
const day = '2026-02-20';
/** So many items under each heading make some sixty pages. */
const itemsOfSixtyPages = 10;

/**
 * Papers of other programs: one of sixty pages read and checked, against mammoth's conversion to text; a folder of them appraised by one
 * command, with one worker and with two; the passages that they share, for a tenth of them and for all.
 */
export async function measurePapers({ folder, papers: { rounds, files, repeats } }) {
  const library = await libraryIn(folder);
  const long = await longPaper();
  const samples = { one: { mammoth: [], read: [], check: [] }, shared: { tenth: [], all: [] }, folder: {} };
  for (let round = 0; round < rounds; round++) {
    samples.one.mammoth.push(await timeOf(() => mammoth.extractRawText({ buffer: long })));
    samples.one.read.push(await timeOf(() => library.readForeign(long)));
    samples.one.check.push(await timeOf(() => library.checkWhole(long, day)));
  }
  const drawn = await drawnPapers(folder, files);
  const sentences = drawn.map(library.sentencesOf);
  for (let round = 0; round < repeats; round++) {
    samples.shared.tenth.push(await timeOf(() => library.sharedPassages(sentences.slice(0, files / 10))));
    samples.shared.all.push(await timeOf(() => library.sharedPassages(sentences)));
  }
  samples.folder = { tenth: [], one: [], two: [] };
  for (let round = 0; round < repeats; round++) {
    samples.folder.tenth.push(await appraised(folder, 'tenth', 1));
    samples.folder.one.push(await appraised(folder, 'all', 1));
    samples.folder.two.push(await appraised(folder, 'all', 2));
  }
  return samples;
}

/** What the command reads and checks papers with, bundled for this run: the library's users have no papers of other programs. */
async function libraryIn(folder) {
  await build({
    entry: { papers: 'test/bench/papers-library.ts' },
    format: 'esm',
    platform: 'node',
    outDir: join(folder, 'library'),
    config: false,
    dts: false,
    logLevel: 'error',
    shims: true,
    deps: { alwaysBundle: /./, onlyBundle: false },
    inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  });
  return import(pathToFileURL(resolve(folder, 'library/papers.mjs')).href);
}

/** A report of sixty pages as the docx package writes it, not as this tool does. */
async function longPaper() {
  const facts = countyFacts('large', 1);
  for (const section of facts.measures.sections) section.items = section.items.slice(0, itemsOfSixtyPages);
  const docx = await import('docx');
  return docx.Packer.toBuffer(documentByObjects(docx, outlineOf(await docxOf(facts))));
}

async function docxOf(facts) {
  const { value } = loadFacts(JSON.stringify(facts));
  return (await render(value, { draft: true, findings: [] })).value.docx;
}

/** Reports drawn from the same stock of phrases, each of a county of its own; a tenth of them in a folder of their own too. */
async function drawnPapers(folder, files) {
  await mkdir(join(folder, 'papers/all'), { recursive: true });
  await mkdir(join(folder, 'papers/tenth'), { recursive: true });
  const drawn = [];
  for (let index = 0; index < files; index++) {
    const county = `云岭${[...String(index).padStart(4, '0')].map((digit) => digits[digit]).join('')}县`;
    const facts = JSON.parse(JSON.stringify(countyFacts('medium', index + 1)).replaceAll('云岭县', county));
    const bytes = await docxOf(facts);
    await writeFile(join(folder, 'papers/all', `${county}.docx`), bytes);
    if (index % 10 === 0) await writeFile(join(folder, 'papers/tenth', `${county}.docx`), bytes);
    drawn.push(bytes);
  }
  return drawn;
}

async function appraised(folder, which, workers) {
  const target = join(folder, '评议表.csv');
  await rm(target, { force: true });
  const order = ['check', join(folder, 'papers', which), '--today', day, '--workers', String(workers)];
  const { ms, err } = await launch(['--import', peak, command, ...order, '--appraisal', target]);
  if ((await readFile(target, 'utf8')).length < 1000) throw new Error(`nothing was appraised: ${err}`);
  return { ms, peak: Number([...err.matchAll(/peak ([\d.]+)/g)].at(-1)[1]) };
}

async function timeOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** One table of a paper, one of a folder, one of what papers share. */
export function tellPapers({ one, shared, folder }, { papers: { files } }) {
  const against = (times) => ratio(times, one.mammoth);
  const row = (name, times, bound) => ({
    'sixty pages': name,
    ms: median(times),
    '× mammoth': against(times),
    ...(bound ? atMost(bound, against(times)) : {}),
  });
  const [tenth, single, two] = [folder.tenth, folder.one, folder.two].map((runs) => ({
    ms: runs.map(({ ms }) => ms),
    peak: runs.map((run) => run.peak),
  }));
  const faster = ratio(single.ms, two.ms);
  const growth = ratio(shared.all, shared.tenth);
  const folderRow = (count, workers, { ms, peak: peaks }, more = {}) => ({
    papers: String(count),
    workers,
    seconds: median(ms) / 1000,
    'peak, MiB': median(peaks),
    ...more,
  });
  return [
    tableOf([
      row('mammoth, to text', one.mammoth),
      row('read', one.read, 0.5),
      row('read and checked, all rules', one.check, 2),
    ]),
    tableOf([
      folderRow(files / 10, 1, tenth),
      folderRow(files, 1, single),
      folderRow(files, 2, two, { 'times as fast': faster, ...atLeast(1.4, faster) }),
    ]),
    tableOf([
      { 'shared passages of': `${files / 10} papers`, ms: median(shared.tenth) },
      { 'shared passages of': `${files} papers`, ms: median(shared.all), times: growth, ...atMost(12, growth) },
    ]),
  ].join('\n\n');
}
