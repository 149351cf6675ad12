import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sample = readFileSync('samples/yunling-justice-2025/facts.json', 'utf8');
/** A comma that a fix mends. */
const withComma = sample.replace('，', ',');
const sheets = ['review-sheet', 'figures-sheet', 'missing-sheet', 'summary-csv'];

/**
 * Every way in which the command writes: the files that are there before, a call that is made before without faults, and the
 * call that is disturbed. `stdout` is the file that the result is sent to.
 */
export const saves = {
  'fill --set': { files: { 'facts.json': sample }, argv: ['fill', 'facts.json', '--set', '/dataAsOf=2025-12-30'] },
  'check --fix': { files: { 'facts.json': withComma }, argv: ['check', 'facts.json', '--fix'] },
  'render over an older report': {
    files: { 'facts.json': sample, 'older.json': withComma },
    earlier: ['render', 'older.json', '--draft', '-o', 'out.docx'],
    argv: ['render', 'facts.json', '--draft', '-o', 'out.docx'],
  },
  'render of a page': {
    files: { 'facts.json': sample },
    argv: ['render', 'facts.json', '--format', 'html', '--draft', '-o', 'out.html'],
  },
  new: { files: {}, argv: ['new', '.', '--year', '2025'] },
  'new --from': { files: { 'old.json': sample }, argv: ['new', '.', '--from', 'old.json'] },
  'check with its sheets over older ones': {
    files: { 'facts.json': sample, 'older.json': withComma },
    earlier: ['check', 'older.json', ...sheets.flatMap((name) => [`--${name}`, `${name}.out`])],
    argv: ['check', 'facts.json', ...sheets.flatMap((name) => [`--${name}`, `${name}.out`]), '--force'],
  },
  'check --format sarif into a file': {
    files: { 'facts.json': sample },
    argv: ['check', 'facts.json', '--format', 'sarif'],
    stdout: 'out.sarif',
  },
};

/** The arguments with each name of a file in the folder. */
export function inFolder(folder, argv) {
  return argv.map((one) => (/^\.$|\.(json|docx|html|out)$/.test(one) ? join(folder, one) : one));
}
