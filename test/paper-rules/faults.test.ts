import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkForeign } from '../../src/check/check-foreign.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { namedEditions } from '../../src/kinds/editions.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { paperRules } from '../../src/paper-rules/index.ts';
import { render } from '../../src/render.ts';
import { documentIn } from '../reader/make-docx.ts';

const county = loadFacts(readFileSync('samples/yunling-2025/facts.json')).value as AnnualReport;
const { value } = await render(county, { edition: 'committee' });
const sample = unzipSync(value?.docx ?? new Uint8Array());

const [document, styles, settings, core] = ['document', 'styles', 'settings']
  .map((name) => `word/${name}.xml`)
  .concat('docProps/core.xml') as [string, string, string, string];
const footers = Object.keys(sample).filter((name) => name.startsWith('word/footer'));

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

const body = '<w:pStyle w:val="body"/></w:pPr><w:r><w:t>全县按照';
const inBody = (properties: string, run = '') =>
  `<w:pStyle w:val="body"/>${properties}</w:pPr><w:r>${run}<w:t>全县按照`;
const title = '</w:pPr><w:r><w:t>云岭县人民政府关于2025年度</w:t>';
const one = '<w:pStyle w:val="levelOne"/></w:pPr><w:r><w:t>一、2025';
const inOne = (run: string) => `<w:pStyle w:val="levelOne"/></w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>一、2025`;
const run = (properties: string) => `<w:rPr>${properties}</w:rPr>`;
const font = (name: string) => `<w:rFonts w:eastAsia="${name}"/>`;
const revised = 'w:id="900" w:author="方静" w:date="2026-01-05T08:00:00Z"';

/** One fault at a time: the rule that must speak of it, the parts, what stands there, what comes in its place. */
const faults: readonly (readonly [rule: string, parts: readonly string[], from: string | RegExp, to: string])[] = [
  ['paper-is-a4', [document], /w:w="11906"/g, 'w:w="12240"'],
  ['paper-is-a4', [document], /w:h="16838"/g, 'w:h="15840"'],
  ['margins-fit', [document], /w:top="2098"/g, 'w:top="1440"'],
  ['margins-fit', [document], /w:bottom="1984"/g, 'w:bottom="1440"'],
  ['margins-fit', [document], /w:left="1587"/g, 'w:left="1800"'],
  ['margins-fit', [document], /w:right="1474"/g, 'w:right="1800"'],
  ['margins-fit', [document], /w:gutter="0"/g, 'w:gutter="400"'],
  ['line-pitch', [document], body, inBody('<w:spacing w:line="360" w:lineRule="auto"/>')],
  ['line-pitch', [document], body, inBody('<w:spacing w:line="480" w:lineRule="exact"/>')],
  ['line-pitch', [document], body, inBody('<w:spacing w:line="579" w:lineRule="atLeast"/>')],
  ['pages-numbered', footers, /PAGE/g, 'DATE'],
  ['pages-numbered', footers, /— | —|—/g, ''],
  ['pages-numbered', footers, /w:sz w:val="28"/g, 'w:sz w:val="21"'],
  ['pages-numbered', [settings], '<w:evenAndOddHeaders/>', ''],
  ['title-font', [document], title, title.replace('<w:t>', `${run('<w:sz w:val="36"/>')}<w:t>`)],
  ['title-font', [document], title, title.replace('<w:t>', `${run(font('黑体'))}<w:t>`)],
  ['title-font', [document], title, `<w:jc w:val="left"/>${title}`],
  ['heading-font', [document], one, inOne(font('宋体'))],
  ['heading-font', [document], one, inOne('<w:sz w:val="28"/>')],
  ['heading-font', [document], '<w:r><w:t>（二）依法全面', `<w:r>${run(font('黑体'))}<w:t>（二）依法全面`],
  ['body-font', [document], body, inBody('', run(font('宋体')))],
  ['body-font', [document], body, inBody('', run(font('等线')))],
  ['body-font', [document], body, inBody('', run('<w:sz w:val="28"/>'))],
  [
    'quotes-in-chinese-font',
    [document],
    body,
    inBody('', run('<w:rFonts w:hAnsi="Times New Roman"/>')).replace('全县', '“全县”'),
  ],
  ['first-line-indented', [document], body, inBody('').replace('全县', '\u3000\u3000全县')],
  [
    'first-line-indented',
    [document],
    body,
    inBody('').replace('全县', '    全县').replace('<w:t>', '<w:t xml:space="preserve">'),
  ],
  ['first-line-indented', [document], body, inBody('').replace('<w:t>', '<w:tab/><w:t>')],
  ['first-line-indented', [document], body, inBody('<w:ind w:firstLineChars="0" w:firstLine="0"/>')],
  ['no-empty-paragraphs', [document], `<w:p><w:pPr>${body}`, `<w:p/><w:p><w:pPr>${body}`],
  ['ordinal-form', [document], '（一）坚持理论', '(一)坚持理论'],
  ['ordinal-form', [document], '<w:t>1.深化', '<w:t>1、深化'],
  ['ordinal-form', [document], '（一）坚持理论', '（一）、坚持理论'],
  ['ordinals-in-order', [document], '<w:t>二、2025', '<w:t>三、2025'],
  ['ordinals-in-order', [document], '<w:t>（二）依法全面', '<w:t>（一）依法全面'],
  ['ordinals-in-order', [document], '<w:t>2.核对', '<w:t>3.核对'],
  ['annex-on-new-page', [styles], /<w:pageBreakBefore\/>/g, ''],
  ['table-fits-page', [document], /<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="9000"/>'],
  ['no-hidden-text', [document], body, inBody('', run('<w:vanish/>'))],
  ['no-marks-left', [document], body, inBody('', run('<w:highlight w:val="yellow"/>'))],
  ['no-marks-left', [document], body, inBody('', run('<w:color w:val="FF0000"/>'))],
  ['no-marks-left', [document], body, inBody('', run('<w:shd w:val="clear" w:fill="FFFF00"/>'))],
  ['no-marks-left', [document], '<w:body>', '<w:background w:color="C0FFC0"/><w:body>'],
  [
    'no-revisions-left',
    [document],
    body,
    `${inBody('').replace('<w:r>', `<w:ins ${revised}><w:r><w:t>新</w:t></w:r></w:ins><w:r>`)}`,
  ],
  [
    'no-revisions-left',
    [document],
    body,
    `${inBody('').replace('<w:r>', `<w:del ${revised}><w:r><w:delText>旧</w:delText></w:r></w:del><w:r>`)}`,
  ],
  ['no-revisions-left', [document], body, inBody(`<w:pPrChange ${revised}><w:pPr/></w:pPrChange>`)],
  [
    'no-revisions-left',
    [settings],
    /<w:settings[^>]*>/,
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/><w:trackRevisions/>',
  ],
  ['no-names-in-properties', [core], /<dc:creator>[^<]*/, '<dc:creator>方静'],
];

describe('one fault put into a rendered report is found by its rule', () => {
  test.each(faults)('%s in %s: %s → %s', (rule, parts, from, to) => {
    expect(found(changed(parts, from, to)).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  test('numbers that are partly automatic', () => {
    const files = changed(
      [document],
      one,
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

describe('of what this tool renders there is nothing to be said', () => {
  test.each(namedEditions(county).filter((edition) => edition !== 'review'))('%s', async (edition) => {
    const { value: rendered } = await render(county, { edition });
    expect(found(unzipSync(rendered?.docx ?? new Uint8Array()))).toEqual([]);
  });

  test('but that the notes of a review copy are marked', async () => {
    const { value: rendered } = await render(county, { edition: 'review' });
    expect(found(unzipSync(rendered?.docx ?? new Uint8Array())).map(({ ruleId }) => ruleId)).toEqual(['no-marks-left']);
  });
});

test('a page and a text say nothing of how they are set', () => {
  const text = documentIn(strToU8('云岭县2025年工作报告\n一、举措\n全年办理120件。'));
  expect(checkForeign(new ForeignPaper(text), paperRules)).toEqual([]);
});
