import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFacts } from '../../src/check/check-facts.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { FactsFile } from '../../src/facts/file/facts-file.ts';
import { writeFacts } from '../../src/facts/file/write-facts.ts';
import { fitFacts } from '../../src/facts/fit-facts.ts';
import { converse } from '../../src/interview/fill-in-terminal.ts';
import { OpenSession } from '../../src/interview/open-session.ts';
import { compose } from '../../src/render.ts';
import { withBuiltIn } from '../../src/template/built-in-sources.ts';
import { checkTemplates } from '../../src/template/check-templates.ts';
import { writeDocument } from '../../src/write-document.ts';
import { scriptedTerminal } from '../interview/scripted-terminal.ts';
import { dutyReport } from './duty-report/index.ts';

const templates = { 'report.hbs': readFileSync('test/kinds/duty-report/templates/report.hbs', 'utf8') };

const facts = {
  ...dutyReport.start(2025),
  authority: { name: '云岭县司法局', level: 'department' },
  reporter: { name: '陈明远', post: '局长' },
  duties: { list: [{ heading: '带头学法', text: '主持学法4次。' }, { text: '听取汇报2次。' }] },
  problems: { list: [{ heading: '基层联系不够', text: '到司法所调研少。' }] },
  next: { list: [{ heading: '多到基层', text: '每季度到司法所1次。' }] },
} as Facts;

/** The road that a paper of the kind takes. */
async function textOf(told: Facts, draft = false): Promise<string> {
  const { value, diagnostics } = await compose(told, { templates, draft }, dutyReport);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return await writeDocument('txt', value.document);
}

test('a kind that a folder of its own makes goes the whole road', async () => {
  expect(fitFacts(dutyReport, facts).diagnostics).toEqual([]);
  expect(checkFacts(dutyReport, facts)).toEqual([]);
  expect((await textOf(facts)).split('\n').filter((line) => line.trim() !== '')).toEqual([
    '2025年度述法报告',
    '云岭县司法局局长',
    '陈明远',
    '　　一、履职情况',
    '　　（一）带头学法。主持学法4次。',
    '　　听取汇报2次。',
    '　　二、存在问题',
    '　　（一）基层联系不够。到司法所调研少。',
    '　　三、下一步打算',
    '　　（一）多到基层。每季度到司法所1次。',
  ]);
});

test('its .docx is the same each time', async () => {
  const made = async () => (await compose(facts, { templates }, dutyReport)).value;
  const bytes = await Promise.all(
    [made(), made()].map(async (one) => writeDocument('docx', (await one)?.document as never)),
  );
  expect(bytes[0]).toEqual(bytes[1]);
});

test('what is wrong in it is told by its own titles and places', () => {
  const wrong = {
    ...facts,
    duties: { list: [{ heading: '带头学法', text: '主持学法4次,带头宣讲。' }] },
    problems: {},
  } as Facts;
  const found = checkFacts(dutyReport, wrong).map(({ ruleId, place, title }) => [ruleId, place, title]);
  expect(found).toEqual([
    ['full-width-punctuation', '一（一）', '内容'],
    ['has-problems', '存在问题', '存在问题'],
  ]);
  expect(fitFacts(dutyReport, { ...facts, measures: {} }).diagnostics).toMatchObject([{ ruleId: 'answer-fits' }]);
});

test('a draft shows its gap', async () => {
  expect(await textOf({ ...facts, problems: {} } as Facts, true)).toContain('〔缺：');
});

test('its templates are held against its schema', () => {
  expect(checkTemplates(withBuiltIn(templates, dutyReport.name), dutyReport)).toEqual([]);
  const without = { 'report.hbs': templates['report.hbs'].replace('<p>{{text}}</p>', '') };
  expect(checkTemplates(withBuiltIn(without, dutyReport.name), dutyReport)).not.toEqual([]);
});

test('the session asks for it from the first question to the last, and its answers make the paper', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'fazhi-')), 'facts.json');
  const begun = dutyReport.start(2025);
  writeFileSync(path, writeFacts(begun));
  const file = new FactsFile(path, writeFacts(begun), (to, content) => writeFileSync(to, content));
  const { terminal, asked, typed } = scriptedTerminal();
  const session = new OpenSession({
    kind: dutyReport,
    facts: begun,
    file,
    lastYear: undefined,
    terminal,
    findings: (told) => checkFacts(dutyReport, told),
  });
  await converse(session, () => '');
  expect(asked.join('\n')).toContain('2025年度述法报告 · 填写目录');
  const filled = JSON.parse(readFileSync(path, 'utf8')) as Facts;
  expect(fitFacts(dutyReport, filled).diagnostics).toEqual([]);
  const paper = await textOf(filled);
  for (const text of typed.filter((one) => JSON.stringify([filled]).includes(one))) expect(paper).toContain(text);
  expect(typed.length).toBeGreaterThan(4);
});
