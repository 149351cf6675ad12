import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../src/appraisal/families.ts';
import { sharedPassages } from '../../src/appraisal/shared-passages.ts';
import { countedWork } from '../counted-work.ts';

const copied = '建立行政执法与司法衔接会商机制，每季度通报案卷评查情况，全年评查案卷110件。';
const behind = '对评查发现的问题逐一列出清单，明确责任单位和整改时限，已全部整改到位。';
const own = '组织乡镇干部到县法院旁听庭审，结合案例讲解行政处罚的程序要求和证据规则。';

function paper(unit: string, ...texts: string[]) {
  return { unit, sentences: texts.map((text, at) => ({ place: `一（${at + 1}）`, text })) };
}

describe('sentences of two papers', () => {
  test.each([
    ['word for word', copied],
    ['with other numbers', copied.replace('110', '97')],
    ['with some other words', copied.replace('会商机制', '联席机制').replace('每季度', '每半年')],
    ['with more behind them', `${copied.slice(0, -1)}，并对外公布评查结果。`],
  ])('are alike %s', (_name, other) => {
    expect(familiesOf([[copied], [other]])).toHaveLength(1);
  });

  test.each([
    ['about something else', own],
    [
      'that have a turn in common',
      '建立行政执法与司法衔接工作台账，由专人登记移送线索、办理结果和反馈意见，按月归档备查。',
    ],
  ])('are not alike %s', (_name, other) => {
    expect(familiesOf([[copied], [other]])).toHaveLength(2);
  });

  test('are not held against each other where they are short', () => {
    expect(familiesOf([['取得明显成效。'], ['取得明显成效。']])).toEqual([]);
  });
});

describe('passages that units share', () => {
  test('stand side by side with the place of each, sentences that follow each other as one', () => {
    const changed = copied.replace('110', '86');
    const { passages } = sharedPassages([paper('甲', copied, behind), paper('乙', own, changed, behind)]);
    expect(passages.map(({ versions }) => versions)).toEqual([
      [
        { paper: 0, unit: '甲', place: '一（1）', text: copied + behind },
        { paper: 1, unit: '乙', place: '一（2）', text: changed + behind },
      ],
    ]);
  });

  test('are not those that one unit says twice, headings and set phrases', () => {
    const phrase = '坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻落实党的二十大和二十届历次全会精神。';
    const heading = { place: '一', text: '建立行政执法与司法衔接会商机制并每季度通报案卷评查情况', isHeading: true };
    const papers = [paper('甲', copied, phrase), paper('甲', copied), paper('乙', phrase)];
    const headed = papers.map(({ unit, sentences }) => ({ unit, sentences: [heading, ...sentences] }));
    expect(sharedPassages(headed)).toEqual({ passages: [], usual: [] });
  });

  test.each([
    [20, 2, 'passages'],
    [20, 3, 'usual'],
    [40, 4, 'passages'],
    [40, 5, 'usual'],
  ])('of %i units that %i share are %s: what over a tenth share, and three at least, is folded', (units, sharers, kind) => {
    const papers = Array.from({ length: units }, (_, index) => paper(`第${index}镇`, index < sharers ? copied : ''));
    const { passages, usual } = sharedPassages(papers);
    expect([passages.length, usual.length]).toEqual(kind === 'usual' ? [0, 1] : [1, 0]);
  });

  test('take four times the work for four times the papers, also where all share one', () => {
    const work = (count: number) => {
      const papers = Array.from({ length: count }, (_, index) =>
        paper(
          `第${index}镇`,
          copied,
          ...[own, behind].map((text) => text.replaceAll(/[，、]/g, `第${index * 7919}号，`)),
        ),
      );
      return countedWork(() => sharedPassages(papers));
    };
    expect(work(400)).toBeLessThan(work(100) * 4.6);
  });
});
