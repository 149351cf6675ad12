import { writeFile } from 'node:fs/promises';
import { check, loadFacts, render } from '../../dist/index.mjs';
import { caseFile, variants } from './case-files.mjs';
import { countyFacts } from './county-facts.mjs';
import { templateOf } from './engine-template.mjs';
import { ownPieces } from './floor.mjs';
import { plainFrame } from './frame.mjs';
import { linesOf, outlineOf } from './outline.mjs';

/** Writes into a folder all that the contenders start from, and returns how many characters each size has. */
export async function prepareCases(folder, sizes) {
  await writeFile(`${folder}/frame.json`, JSON.stringify(await plainFrame()));
  for (const engine of ['docxtemplater', 'easy-template-x'])
    await writeFile(`${folder}/${engine}.docx`, await templateOf(engine));
  const characters = {};
  for (const size of sizes) {
    for (let variant = 0; variant < variants; variant++) {
      const forms = await formsOf(countyFacts(size, variant + 1));
      for (const [form, content] of Object.entries(forms))
        await writeFile(caseFile(folder, size, variant, form), JSON.stringify(content));
      characters[size] ??= linesOf(forms.outline).join('').length;
    }
  }
  return characters;
}

/**
 * One report in the forms that contenders start from: its facts; the facts with what `check` finds in them; the text of our
 * file as an outline; our file taken apart.
 */
async function formsOf(facts) {
  const { value, diagnostics } = loadFacts(JSON.stringify(facts));
  if (!value) throw new Error(`the facts do not fit: ${JSON.stringify(diagnostics[0])}`);
  const findings = check(value);
  const report = await render(value, { findings });
  if (!report.value) throw new Error(`the facts are not whole: ${JSON.stringify(report.diagnostics[0])}`);
  const { docx } = report.value;
  return { facts, checked: { facts, findings }, outline: outlineOf(docx), own: ownPieces(docx) };
}
