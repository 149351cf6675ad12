import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { caseFile } from './case-files.mjs';
import { names } from './contenders.mjs';
import { launch } from './launch.mjs';
import { linesOf } from './outline.mjs';
import { paragraphsOf } from './read-docx.mjs';

/** The contenders whose file has not the same paragraphs in the same order; each is started in a process of its own. */
export async function findWrongTexts(folder, sizes) {
  const wrong = [];
  for (const size of sizes) {
    const wanted = linesOf(JSON.parse(await readFile(caseFile(folder, size, 0, 'outline'), 'utf8')));
    for (const name of names) {
      const output = `${folder}/verified.docx`;
      await launch([workerPath, name, folder, size, '1', output]);
      const made = paragraphsOf(await readFile(output)).map(({ text }) => text);
      const at = made.length === wanted.length ? made.findIndex((text, index) => text !== wanted[index]) : made.length;
      if (at >= 0) wrong.push(`${name}, ${size}: paragraph ${at} is “${made[at]}”, not “${wanted[at]}”`);
    }
  }
  return wrong;
}

/** Where a contender’s process begins. */
export const workerPath = fileURLToPath(new URL('worker.mjs', import.meta.url));
