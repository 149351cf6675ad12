import { expect, test } from 'vitest';
import { finish } from '../../src/document/finish.ts';
import { parseMarkup } from '../../src/document/parse.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { builtInTemplates } from '../../src/template/built-in.ts';
import { builtInSources } from '../../src/template/built-in-sources.ts';
import { wholeFacts } from '../facts-of.ts';

function document(facts: Partial<AnnualReport>) {
  return finish(parseMarkup(builtInTemplates('annual-report')(createView(wholeFacts(facts), { edition: 'local' }))));
}

function types(facts: Partial<AnnualReport>): string[] {
  return document(facts).blocks.map(({ type }) => type);
}

test('there is a template for the report, for each part and for what stands around them', () => {
  expect(Object.keys(builtInSources('annual-report')).sort()).toEqual(
    [
      'annex',
      'catalogue',
      'colophon',
      'header',
      'leadership',
      'measures',
      'narrative',
      'opening',
      'other-matters',
      'plan',
      'report',
      'review',
      'shortcomings',
      'signature',
    ].map((name) => `${name}.hbs`),
  );
});

test('they are compiled once for their kind', () => {
  expect(annualReport.templates.builtIn).toBe(annualReport.templates.builtIn);
});

test('the smallest report is set in the order of an official document', () => {
  expect(types({})).toEqual([
    ...['headerBlock', 'title', 'mainRecipients', 'paragraph'],
    ...['heading', 'runIn', 'heading', 'paragraph', 'heading', 'paragraph', 'heading', 'runIn'],
    ...['paragraph', 'signatureBlock'],
  ]);
});

test('every branch of every template holds to the vocabulary', () => {
  const points = [{ lead: '抓源头。', text: '甲。' }, { text: '乙。' }];
  const narrative = { heading: '丙', intro: '丁。', points, outro: '戊。' };
  const facts: Partial<AnnualReport> = {
    structure: {
      parts: [
        { part: 'measures', points: 'paragraphs', headings: 'own-line', ordinals: '1.' },
        { part: 'shortcomings', within: 'measures', form: 'headings' },
        { part: 'leadership', points: 'paragraphs' },
      ],
    },
    measures: {
      lead: '总的看。',
      sections: [{ heading: '己', paragraphs: ['庚。'], items: [narrative, { intro: '辛。' }] }],
    },
    shortcomings: {
      lead: '不足：',
      list: [{ heading: '壬', problem: '癸', cause: '主要是培训不够' }],
      sharedCause: '究其原因。',
      tail: '对此。',
    },
    leadership: { lead: '履职：', items: [narrative] },
    plan: { lead: '打算：', list: [narrative], tail: '以上。' },
    otherMatters: { paragraphs: ['无。'] },
    annexes: [
      {
        title: '表',
        paragraphs: ['说明。'],
        table: { columns: [{ heading: '项目' }], rows: [['审核']], note: '注。' },
      },
      { title: '说明' },
    ],
  };
  expect(types(facts)).toEqual(expect.arrayContaining(['annexNote', 'annexMark', 'annexTitle', 'table', 'runIn']));
  const words = JSON.stringify(document(facts));
  for (const word of [
    '总的看。',
    '庚。',
    '抓源头。',
    '戊。',
    '壬',
    '癸，主要是培训不够。',
    '究其原因。',
    '对此。',
    '以上。',
    '无。',
    '说明。',
    '注。',
  ])
    expect(words).toContain(word);
});
