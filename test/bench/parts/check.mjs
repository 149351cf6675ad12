import { readFile } from 'node:fs/promises';
import { check } from '../../../dist/index.mjs';
import { caseFile, freshCopy } from '../case-files.mjs';
import { median, ratio } from '../samples.mjs';
import { atMost, tableOf } from '../tables.mjs';
import { villageEnding } from '../vocabulary.mjs';

/** What makes a careless pattern look again and again: openings without end, lists, numbers, lead-ins. */
const hostile = ['《', '“', '一是', '1', '，', '，其中1件、'];
/** Four times the text may take this many times as long, with room for a noisy machine; by squares it would be sixteen. */
const linear = 6;

/** Every rule on reports of each size, and on texts made to be slow, a quarter, half and the whole of a megabyte long. */
export async function measureCheck({ folder, sizes, check: { rounds, megabyte } }) {
  const texts = await Promise.all(sizes.map((size) => readFile(caseFile(folder, size, 0, 'facts'), 'utf8')));
  const reports = sizes.map((size, index) => [size, (turn) => JSON.parse(freshCopy(texts[index], turn))]);
  const lengths = [megabyte / 4, megabyte / 2, megabyte];
  const strings = hostile.flatMap((piece) =>
    lengths.map((length) => [`${piece} ${length}`, (turn) => factsOf(piece, length, turn)]),
  );
  const samples = Object.fromEntries([...reports, ...strings].map(([name]) => [name, []]));
  for (const [, facts] of reports) timeOf(facts, 500);
  for (let round = 0; round < rounds; round++)
    for (const [name, facts] of [...reports, ...strings]) samples[name].push(timeOf(facts, 50));
  return samples;
}

let turn = 0;

/** Milliseconds a check, on facts that are new each time, for as long as it takes for the clock to tell something. */
function timeOf(facts, atLeastMs) {
  let [times, spent] = [0, 0];
  do {
    const given = facts(turn++);
    const start = performance.now();
    check(given);
    spent += performance.now() - start;
    times++;
  } while (spent < atLeastMs);
  return spent / times;
}

function factsOf(piece, length, turn) {
  const text = freshCopy(villageEnding, turn) + piece.repeat(length / piece.length);
  const frame = { kind: 'annual-report', schemaVersion: 1, reportYear: 2025, authority: { level: 'county' } };
  return { ...frame, measures: { sections: [{ paragraphs: [text] }] }, plan: { list: [{ text }] } };
}

/** One table of speed, one of growth. */
export function tellCheck(samples, { sizes, characters, check: { megabyte } }) {
  const speed = sizes.map((size) => {
    const ms = median(samples[size]);
    return { report: `${characters[size]} characters`, ms, 'characters a second': (characters[size] / ms) * 1000 };
  });
  const growth = hostile.map((piece) => {
    const [quarter, half, whole] = [megabyte / 4, megabyte / 2, megabyte].map(
      (length) => samples[`${piece} ${length}`],
    );
    const times = { quarter: median(quarter), half: median(half), whole: median(whole) };
    const fourfold = ratio(whole, quarter);
    return {
      [`${megabyte} units of`]: `\`${piece}\``,
      ...msOf(times),
      'whole / quarter': fourfold,
      ...atMost(linear, fourfold),
    };
  });
  return `${tableOf(speed)}\n\n${tableOf(growth)}`;
}

function msOf({ quarter, half, whole }) {
  return { 'a quarter, ms': quarter, half, whole };
}
