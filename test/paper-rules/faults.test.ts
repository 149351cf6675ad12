import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkForeign } from '../../src/check/check-foreign.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { paperRules } from '../../src/paper-rules/index.ts';
import { render } from '../../src/render.ts';
import { documentIn } from '../reader/make-docx.ts';
import { faults, revised } from './fault-table.ts';

const county = loadFacts(readFileSync('samples/yunling-2025/facts.json')).value as AnnualReport;
const { value } = await render(county, { edition: 'committee' });
const sample = unzipSync(value?.docx ?? new Uint8Array());

function found(files: Record<string, Uint8Array>): Diagnostic[] {
  return checkForeign(new ForeignPaper(documentIn(zipSync(files, { level: 1 }))), paperRules);
}

/** The sample with words of some parts changed; each must be there. */
function changed(parts: readonly string[], from: string | RegExp, to: string): Record<string, Uint8Array> {
  const files = { ...sample };
  let isChanged = false;
  for (const name of parts) {
    const xml = strFromU8(sample[name] ?? new Uint8Array());
    const other = xml.replace(from, () => to);
    isChanged ||= other !== xml;
    files[name] = strToU8(other);
  }
  if (!isChanged) throw new Error(`nothing to change: ${from}`);
  return files;
}

describe('one fault put into a rendered report is found by its rule', () => {
  test.each(faults)('%s in %s: %s → %s', (rule, parts, from, to) => {
    expect(found(changed(parts, from, to)).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  test('numbers that are partly automatic', () => {
    const files = changed(
      ['word/document.xml'],
      '<w:pStyle w:val="levelOne"/></w:pPr><w:r><w:t>一、2025',
      '<w:pStyle w:val="levelOne"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>2025',
    );
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const ids = found({ ...files, 'word/numbering.xml': strToU8(numbering) }).map(({ ruleId }) => ruleId);
    expect(ids).toEqual(['numbers-one-way']);
  });

  test('a comment that was left', () => {
    const files = changed(
      ['word/_rels/document.xml.rels'],
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    );
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment ${revised}><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment></w:comments>`;
    const [finding] = found({ ...files, 'word/comments.xml': strToU8(comments) });
    expect(finding).toMatchObject({ ruleId: 'no-comments-left', message: '还有1条批注，第一条是“方静：请核实”' });
  });

  test('every rule has its fault', () => {
    const tried = new Set([...faults.map(([rule]) => rule), 'numbers-one-way', 'no-comments-left']);
    expect(paperRules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

test('a page and a text say nothing of how they are set', () => {
  const text = documentIn(strToU8('云岭县2025年工作报告\n一、举措\n全年办理120件。'));
  expect(checkForeign(new ForeignPaper(text), paperRules)).toEqual([]);
});
