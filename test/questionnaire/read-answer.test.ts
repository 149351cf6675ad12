import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerAt, withAnswer } from '../../src/facts/answer-at.ts';
import { mergeAnswers } from '../../src/filling/merge-answers.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { kindOf } from '../../src/kinds/index.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { answersOf } from '../../src/questionnaire/answers-of.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { questionsAt } from '../../src/questionnaire/questions.ts';
import { putAnswer, readAnswer } from '../../src/questionnaire/read-answer.ts';
import { render } from '../../src/render.ts';
import { factsOf } from '../facts-of.ts';

const read = (pointer: string, typed: string, facts: AnnualReport = factsOf()) =>
  readAnswer(annualReport, facts, questionsAt(annualReport, facts, pointer)[0] as Question, typed);

describe('a typed answer', () => {
  test.each([
    ['/reportYear', '２０２５', 2025],
    ['/dataAsOf', '2025年12月31日', '2025-12-31'],
    ['/authority/name', ' 云岭县司法局 ', '云岭县司法局'],
    ['/editions/local/sealed', '否', false],
    ['/editions/local/ccRecipients', '县委依法治县办、县司法局', ['县委依法治县办', '县司法局']],
    ['/authority/level', 'county', 'county'],
    ['/measures/sections/0/areas', '制度体系、行政决策', ['制度体系', '行政决策']],
  ])('to %s of %s is %j', (pointer, typed, value) => {
    const reading = read(pointer, typed, factsOf({ reportYear: 2025, editions: { local: {} } }));
    expect('facts' in reading && answerAt(reading.facts, pointer)).toEqual(value);
  });

  test('to a figure keeps 余 and the unit apart', () => {
    const reading = read('/indicators/0/value', '1.2万余人次', factsOf({ indicators: [{ name: '培训' }] }));
    expect(reading).toMatchObject({
      facts: { indicators: [{ name: '培训', value: 1.2, approx: '余', unit: '万人次' }] },
    });
  });

  test.each([
    ['/dataAsOf', '2025-02-30', '真实存在的日期'],
    ['/reportYear', '去年', '要填整数'],
    ['/indicators/0/name', '复议 申请', '只用汉字、字母和数字'],
    ['/editions/local/sealed', '也许', '“是”（true）或“否”（false）'],
    ['/authority/name', '云岭县\u0000', '不可见字符'],
  ])('to %s of %s is refused in the words of the check', (pointer, typed, words) => {
    const reading = read(pointer, typed, factsOf({ editions: { local: {} } }));
    expect('problem' in reading && reading.problem).toContain(words);
  });

  test('is fitted by itself: the rest of the report is not read for it', () => {
    const unread = {
      get sections(): never {
        throw new Error('the measures were read for the plan');
      },
    };
    const facts = factsOf({ measures: unread, plan: { list: [{ text: '甲' }] } });
    expect(putAnswer(annualReport, facts, '/plan/lead', '明年：')).toHaveProperty('facts');
    expect(putAnswer(annualReport, facts, '/plan/list/0/text', '甲\u0000')).toHaveProperty('problem');
  });

  test('is judged as the whole report with it is', () => {
    const facts = JSON.parse(readFileSync('samples/yunling-justice-2025/facts.json', 'utf8')) as AnnualReport;
    const oneOfEach = new Map(Object.keys(answersOf(facts)).map((one) => [one.replace(/\d+/g, ''), one])).values();
    const values = [
      '甲',
      '',
      '甲\n乙\u0000',
      '2025-02-30',
      7,
      -1,
      0.5,
      Number.POSITIVE_INFINITY,
      true,
      null,
      ['甲'],
      [['甲'], [1]],
      [{ text: '甲', more: 1 }],
      {},
      { from: ['nobody'] },
      { lead: 3 },
    ];
    for (const pointer of [...oneOfEach, '/plan/list', '/plan/list/-', '/indicators/0', '/plan'])
      for (const value of values) {
        const filled = withAnswer(facts, pointer, value);
        const { diagnostics } = loadFacts(JSON.stringify(filled));
        const own = diagnostics.find(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
        const reading = putAnswer(annualReport, facts, pointer, value);
        const problem = 'problem' in reading ? reading.problem : undefined;
        expect([pointer, value, problem]).toEqual([
          pointer,
          value,
          own && `填写不符合要求：${own.message}${own.hint ? `；${own.hint}` : ''}`,
        ]);
      }
  });

  test('speaks only of itself, not of what is wrong elsewhere', () => {
    expect(putAnswer(annualReport, factsOf({ dataAsOf: 'bald' }), '/plan/lead', '明年：')).toHaveProperty('facts');
  });
});

describe.each(readdirSync('samples'))('the sample %s', (sample) => {
  const facts = JSON.parse(readFileSync(`samples/${sample}/facts.json`, 'utf8')) as AnnualReport;
  const refilled = mergeAnswers(
    kindOf(facts),
    kindOf(facts).start(undefined),
    JSON.parse(JSON.stringify(answersOf(facts))),
  );

  test('exported to answers, emptied and refilled is the same', () => {
    expect(refilled).toEqual(facts);
  });

  test('makes the same file again', async () => {
    const [once, again] = await Promise.all([render(facts, { draft: true }), render(refilled, { draft: true })]);
    expect(again.value?.docx).toEqual(once.value?.docx);
  });
});
