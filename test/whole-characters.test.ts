import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../src/document/parse.ts';
import { cutMaterial } from '../src/domain/material/cut-material.ts';
import { shortAnswer } from '../src/filling/answers/answer-text.ts';
import { questionText } from '../src/filling/answers/question-text.ts';
import { cutTree } from '../src/filling/paste/cut-text.ts';
import { beginSession } from '../src/filling/session.ts';
import type { AnnualReport } from '../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../src/kinds/annual-report/index.ts';
import { check } from '../src/kinds/check.ts';
import { fixFacts } from '../src/kinds/fix-facts.ts';
import { loadFacts } from '../src/kinds/load.ts';
import { questionsAt } from '../src/questionnaire/questions.ts';
import { summaryOf } from '../src/questionnaire/summary.ts';
import { compose } from '../src/render.ts';
import { figuresSheet } from '../src/reporters/figures-sheet.ts';
import { fixesText } from '../src/reporters/fixes.ts';
import { reporters } from '../src/reporters/index.ts';
import { reviewSheet } from '../src/reporters/review-sheet.ts';
import { writeDocument } from '../src/write-document.ts';
import { partOf } from './docx/read-docx.ts';
import { wholeFacts } from './facts-of.ts';

/** A character of two UTF-16 units, wherever a text is cut: after an odd number of units and after an even one. */
const texts = ['', 'x'].map((shift) => `${shift}${'𬭚'.repeat(70)}`);

/** Half of such a character; JSON writes it as an escape, a file in UTF-8 as the sign of a lost one. */
const half = /\p{Surrogate}|\\ud[89a-f]|\ufffd/u;

describe.each(texts)('no character is cut in two where the texts are %.4s…', (text) => {
  const facts = withSlips(text);

  test.each(['local', 'line', 'public', 'review'] as const)('in the edition %s', async (edition) => {
    const { value } = await compose(facts, { edition, draft: true });
    if (!value) throw new Error(`no ${edition}`);
    expect(JSON.stringify(value.document)).not.toMatch(half);
    for (const format of ['html', 'fragment', 'txt'] as const)
      expect(await writeDocument(format, value.document)).not.toMatch(half);
    expect(partOf(await writeDocument('docx', value.document), 'word/document.xml')).not.toMatch(half);
  });

  test('in what the check tells, in any format, and in the sheets', () => {
    const source = JSON.stringify(facts);
    const report = { file: 'facts.json', source, facts, diagnostics: check(facts, { today: '2026-02-20' }) };
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toContain('no-garbled-characters');
    for (const reporter of Object.values(reporters)) expect(reporter([report], {})).not.toMatch(half);
    expect(JSON.stringify([reviewSheet([report], {}), figuresSheet([report])])).not.toMatch(half);
    expect(fixesText('facts.json', fixFacts(source, { stage: 'public' }).fixes)).not.toMatch(half);
  });

  test('in what is said of answers and markup that do not fit', () => {
    const { diagnostics } = loadFacts(JSON.stringify({ ...facts, authority: { level: text }, dataAsOf: text }));
    expect(JSON.stringify(diagnostics)).not.toMatch(half);
    for (const markup of [text, `<p>${text}`, `${text}&`])
      expect(messageOf(() => parseMarkup(markup))).toMatch(/^(?:(?!\p{Surrogate}).)+$/su);
  });

  test('in the questions and menus of the session', () => {
    const session = beginSession({ kind: annualReport, facts, lastYear: undefined });
    for (const question of questionsAt(annualReport, facts, '/opening/paragraphs')) {
      expect(questionText(session, question)).not.toMatch(half);
      expect(shortAnswer(facts, question)).not.toMatch(half);
    }
    expect(summaryOf({ text })).not.toMatch(half);
    expect(cutTree(cutMaterial([`一、${text}。`, text, `一是${text}。二是${text}。`]))).not.toMatch(half);
  });
});

describe('one place cuts texts for a reader, by whole characters', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && file !== 'domain/text/shorten.ts' && !file.startsWith('domain/tables/'));

  /** Digits, words that only the program reads, names that are made of a text, lists of names. */
  const wholeAnyway = [
    'rules/dates/dates-unpadded.ts',
    'rules/dates/years-run-together.ts',
    'disk/temporary-files.ts',
    'domain/figures/find-figures.ts',
    'facts/ids.ts',
    'paper-rules/no-revisions-left.ts',
  ];

  test('every other file shows texts whole', () => {
    const cuts = files.filter((file) => !wholeAnyway.includes(file)).flatMap((file) => cutsIn(file));
    expect(cuts).toEqual([]);
    expect(wholeAnyway.filter((file) => cutsIn(file).length === 0)).toEqual([]);
  });
});

/** Where a file cuts by a number what it shows or joins again, and where it puts an ellipsis behind a text. */
function cutsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (isCut(node) && isShown(node)) found.push(node.getText());
    if (ts.isTemplateTail(node) && node.text.startsWith('…')) found.push(node.parent.parent.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isCut(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return /^(?:slice|substring|substr)$/.test(node.expression.name.text) && node.arguments.some(holdsLength);
}

/** Whether a number above one stands in an argument. */
function holdsLength(node: ts.Node): boolean {
  if (ts.isNumericLiteral(node)) return Number(node.text) > 1;
  return ts.forEachChild(node, holdsLength) ?? false;
}

/** Whether it is joined again, or stands in a sentence as it is and not read as a number first. */
function isShown({ parent }: ts.Node): boolean {
  if (!parent || ts.isFunctionLike(parent)) return false;
  if (ts.isCallExpression(parent) && parent.expression.getText() === 'Number') return false;
  const isJoined = ts.isPropertyAccessExpression(parent) && parent.name.text === 'join';
  return isJoined || ts.isTemplateSpan(parent) || isShown(parent);
}

/** A report with that text in many places, and beside it the slips that findings quote. */
function withSlips(text: string): AnnualReport {
  const prose = `${text}，其它工作加强力度，，${text},${text}。某?某𬭚${text}`;
  const withhold = { from: ['public' as const], reason: text };
  return wholeFacts({
    opening: { paragraphs: [prose, text] },
    measures: {
      sections: [
        { heading: text, paragraphs: [prose], items: [{ heading: text, intro: `办理${text}案件3件。`, withhold }] },
        { heading: `${text}二`, paragraphs: [text], withhold },
      ],
    },
    approval: { secrecyReview: { date: '2026-02-09', by: '县委办' } },
    plan: { list: [{ heading: text, text: prose }] },
    annexes: [{ title: text, table: { columns: [{ heading: text }], rows: [[text]], note: text } }],
  });
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
