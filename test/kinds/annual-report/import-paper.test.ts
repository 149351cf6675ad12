import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compileText } from '../../../src/html/text.ts';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { importPaper } from '../../../src/kinds/annual-report/import/import-paper.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { notTaken } from '../../../src/kinds/import/not-taken.ts';
import { loadFacts } from '../../../src/kinds/load.ts';
import { ForeignPaper } from '../../../src/manuscript/foreign-paper.ts';
import { compose, render } from '../../../src/render.ts';
import { documentIn } from '../../reader/make-docx.ts';

function paperOf(bytes: Uint8Array): ForeignPaper {
  return new ForeignPaper(documentIn(bytes));
}

/** The letters of a report as plain text, without what import does not take: signatories, contact, printing office, table notes' mark. */
async function lettersOf(facts: AnnualReport): Promise<string> {
  const { value } = await compose(facts, { edition: 'committee', draft: true });
  const lines = (value ? compileText(value.document) : '').split('\n');
  return lines
    .filter((line) => !/联系人|印发$/u.test(line))
    .map((line) => line.replace(/签发人：.*|^\s*注：/u, '').replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean)
    .join('\n');
}

describe('what was rendered, imported and rendered again is the same letter for letter', () => {
  test.each(['yunling-2025', 'qinglan-2025'])('%s', async (sample) => {
    const facts = loadFacts(readFileSync(`samples/${sample}/facts.json`)).value as AnnualReport;
    const { value } = await render(facts, { edition: 'committee' });
    const paper = paperOf(value?.docx ?? new Uint8Array());
    const imported = importPaper(paper);
    expect(notTaken(paper, imported, annualReport)).toEqual([]);
    expect(await lettersOf(imported)).toBe(await lettersOf(facts));
  });
});

describe('a report of another program', () => {
  const report = [
    '云岭县人民政府2025年法治政府建设工作情况报告',
    '县委：',
    '2025年，我县依法行政水平提高。现将有关情况报告如下：',
    '一、主要举措和成效',
    '（一）强化监督',
    '1.规范执法。一是公开。全年公开12件。二是评查。抽查30卷。',
    '二、主要负责人履行推进法治建设第一责任人职责情况',
    '（一）带头学法。一是常务会议学法。二是专题学法。',
    '三、存在的不足和原因',
    '乡镇执法力量不足，主要原因是编制没有下沉。',
    '四、2026年工作安排',
    '（一）充实力量。下沉编制20名。',
    '特此报告。',
    '云岭县人民政府',
    '2026年2月9日',
  ];
  const paper = paperOf(strToU8(report.join('\n')));
  const facts = importPaper(paper);

  test('tells who reports to whom, and when', () => {
    expect(facts).toMatchObject({
      reportYear: 2025,
      authority: { name: '云岭县人民政府', level: 'county' },
      editions: { committee: { mainRecipients: ['县委'], dateOfIssue: '2026-02-09', closing: '特此报告。' } },
      structure: { titleForm: 'work-report' },
      opening: { paragraphs: ['2025年，我县依法行政水平提高。'], transition: '现将有关情况报告如下：' },
    });
  });

  test('has its parts by their headings, in their order, each cut as pasted material is', () => {
    expect(facts.structure?.parts?.map(({ part, heading }) => [part, heading])).toEqual([
      ['measures', '主要举措和成效'],
      ['leadership', '主要负责人履行推进法治建设第一责任人职责情况'],
      ['shortcomings', '存在的不足和原因'],
      ['plan', '2026年工作安排'],
    ]);
    expect(facts.measures?.sections).toMatchObject([
      { heading: '强化监督', items: [{ heading: '规范执法', points: [{ lead: '公开。' }, { lead: '评查。' }] }] },
    ]);
    expect(facts.leadership?.items).toMatchObject([{ heading: '带头学法', points: [{}, {}] }]);
    expect(facts.shortcomings?.list).toMatchObject([{ problem: '乡镇执法力量不足', cause: '主要原因是编制没有下沉' }]);
    expect(facts.plan?.list).toEqual([{ heading: '充实力量', text: '下沉编制20名。' }]);
  });

  test('whose words are missing in the facts is told so, with their place', () => {
    expect(notTaken(paper, facts, annualReport)).toEqual([]);
    const { plan: _plan, ...without } = facts;
    expect(notTaken(paper, without, annualReport)).toEqual([
      { place: '四（一）', words: '充实力量' },
      { place: '四（一）', words: '下沉编制20名' },
    ]);
  });

  test('several parts of measures are sections under no heading', () => {
    const topical = importPaper(
      paperOf(
        strToU8(
          [
            '云岭县2025年法治政府建设情况报告',
            '一、坚持统筹推进',
            '（一）学法。全年8次。',
            '二、规范行政执法',
            '全年办理120件。',
          ].join('\n'),
        ),
      ),
    );
    expect(topical.structure?.parts).toMatchObject([{ part: 'measures', noHeading: true }]);
    expect(topical.measures?.sections).toMatchObject([
      { heading: '坚持统筹推进', items: [{ heading: '学法' }] },
      { heading: '规范行政执法', paragraphs: ['全年办理120件。'] },
    ]);
  });

  test.each([
    ['市委、市政府：', ['市委', '市政府']],
    ['各乡镇人民政府，县政府各部门：', ['各乡镇人民政府', '县政府各部门']],
    ['各乡镇人民政府,县政府各部门:', ['各乡镇人民政府', '县政府各部门']],
  ])('goes to those whom its line of recipients names, however the line is typed: %s', (line, names) => {
    const lines = [report[0], line, ...report.slice(2)].join('\n');
    expect(Object.values(importPaper(paperOf(strToU8(lines))).editions ?? {})[0]?.mainRecipients).toEqual(names);
  });

  test('has its points where a blank was typed before one of them', () => {
    const lines = [
      '云岭县2025年法治政府建设情况报告',
      '一、主要举措',
      '（一）化解纠纷',
      '1.化解矛盾。一是包案。全年60件。 二是评选。共5件。',
    ];
    expect(importPaper(paperOf(strToU8(lines.join('\n')))).measures?.sections?.[0]?.items).toEqual([
      {
        heading: '化解矛盾',
        points: [
          { lead: '包案。', text: '全年60件。' },
          { lead: '评选。', text: '共5件。' },
        ],
      },
    ]);
  });

  test.each([
    ['在望川市委、市政府的正确领导下，我市依法行政水平提高。', 'county'],
    ['在省委、省政府的正确领导下，我市依法行政水平提高。', 'city'],
    ['在青岚市委、市政府的正确领导下，我市依法行政水平提高。', 'city'],
  ])('of a city is of the level of those who lead it: %s', (opening, level) => {
    const lines = ['青岚市人民政府2025年法治政府建设情况报告', opening, '一、主要举措', '全年办理120件。'];
    expect(importPaper(paperOf(strToU8(lines.join('\n')))).authority).toEqual({ name: '青岚市人民政府', level });
  });

  test('lists its honours, of which there may be more', () => {
    const lines = [
      '云岭县2025年法治政府建设情况报告',
      '2025年，我县依法行政水平提高。',
      '取得了以下成绩：县司法局获评先进集体,县公证处入选示范单位等。现将有关情况报告如下：',
      '一、主要举措',
      '全年办理120件。',
    ];
    expect(importPaper(paperOf(strToU8(lines.join('\n')))).honours).toEqual({
      lead: '取得了以下成绩：',
      clauses: [{ text: '县司法局获评先进集体,' }, { text: '县公证处入选示范单位' }],
      tail: '等。',
    });
  });

  test('that a letter sends up as its annex is read without the letter, but to whom and when it was sent', () => {
    const letter = [
      '市司法局：',
      '根据《法治政府建设与责任落实督察工作规定》，我局形成了上年度的报告，现予报送。',
      '云岭县司法局',
      '2026年2月9日',
      '附件',
      '云岭县司法局2025年法治政府建设情况报告',
      '2025年，我局依法行政水平提高。现将有关情况报告如下：',
      '一、主要举措和成效',
      '（一）强化监督。全年办理120件。',
    ];
    const sent = paperOf(strToU8(letter.join('\n')));
    const told = importPaper(sent);
    expect(told).toMatchObject({
      reportYear: 2025,
      opening: { paragraphs: ['2025年，我局依法行政水平提高。'] },
      measures: { sections: [{ heading: '强化监督' }] },
    });
    expect(Object.values(told.editions ?? {})).toMatchObject([
      { mainRecipients: ['市司法局'], dateOfIssue: '2026-02-09' },
    ]);
    expect(told.annexes).toBeUndefined();
    expect(notTaken(sent, told, annualReport)).toMatchObject([{ words: expect.stringContaining('现予报送') }]);
  });

  test.each([
    ['分类: 司法　　通知', { category: '司法', genre: '通知' }],
    ['分类: 司法 体裁: 报告', { category: '司法', genre: '报告' }],
    ['分类: 司法  发布机构: 县政府', { category: '司法', publisher: '县政府' }],
  ])('has the entries of a catalogue, two of which may stand under one name: %s', (line, entries) => {
    const lines = [`索引号: 0152638 ${line}`, '云岭县2025年法治政府建设情况报告', '一、主要举措', '全年办理120件。'];
    expect(importPaper(paperOf(strToU8(lines.join('\n')))).publication).toMatchObject(entries);
  });
});
