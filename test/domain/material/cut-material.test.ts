import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutMaterial } from '../../../src/domain/material/cut-material.ts';
import { splitPoints } from '../../../src/domain/material/split-points.ts';
import { walkTexts } from '../../../src/facts/texts/walk-texts.ts';

const department = `云岭县司法局2025年法治政府建设材料
（一）加强制度建设
1.健全审查机制。全年审查文件26件。一是前移审查关口。在起草环节介入12次。二是压实审查责任。逐件出具意见。
2.办好行政复议。受理案件110件。
（二）规范行政执法。组织培训4次。`;

describe('pasted material', () => {
  test('is cut at its ordinals', () => {
    expect(cutMaterial(department.split('\n'))).toEqual({
      title: '云岭县司法局2025年法治政府建设材料',
      sections: [
        {
          heading: '加强制度建设',
          items: [
            {
              heading: '健全审查机制',
              intro: '全年审查文件26件。',
              points: [
                { lead: '前移审查关口。', text: '在起草环节介入12次。' },
                { lead: '压实审查责任。', text: '逐件出具意见。' },
              ],
            },
            { heading: '办好行政复议', intro: '受理案件110件。' },
          ],
        },
        { heading: '规范行政执法', paragraphs: ['组织培训4次。'] },
      ],
    });
  });

  test.each([
    ['half-width ordinals', ['(一)甲', '1.乙。丙。'], [{ heading: '甲', items: [{ heading: '乙', intro: '丙。' }] }]],
    [
      'a lost left bracket',
      ['一）甲。乙。', '二）丙。丁。'],
      [
        { heading: '甲', paragraphs: ['乙。'] },
        { heading: '丙', paragraphs: ['丁。'] },
      ],
    ],
    [
      '一、 as the highest',
      ['一、甲。乙。', '二、丙。丁。'],
      [
        { heading: '甲', paragraphs: ['乙。'] },
        { heading: '丙', paragraphs: ['丁。'] },
      ],
    ],
    [
      'items alone',
      ['1.甲。乙。', '2.丙。丁。'],
      [
        {
          items: [
            { heading: '甲', intro: '乙。' },
            { heading: '丙', intro: '丁。' },
          ],
        },
      ],
    ],
    ['no ordinals at all', ['甲乙。', '丙丁。'], [{ paragraphs: ['甲乙。', '丙丁。'] }]],
    [
      'points on lines of their own',
      ['（一）甲', '一是乙。', '二是丙。'],
      [{ heading: '甲', items: [{ points: [{ text: '乙。' }, { text: '丙。' }] }] }],
    ],
    ['a decimal is no ordinal', ['3.15活动开展顺利。'], [{ paragraphs: ['3.15活动开展顺利。'] }]],
    [
      'a bare paragraph among items',
      ['（一）甲', '1.乙。丙。', '丁。'],
      [{ heading: '甲', items: [{ heading: '乙', intro: '丙。' }, { intro: '丁。' }] }],
    ],
  ])('with %s', (_name, lines, sections) => {
    expect(cutMaterial(lines).sections).toEqual(sections);
  });

  test('loses no Chinese word but ordinals, whatever it is', () => {
    const ordinal = fc.constantFrom('', '一、', '（一）', '（二）', '1.', '2.', '一是', '二是');
    const line = fc.tuple(ordinal, fc.stringMatching(/^[甲乙丙丁。，；]{1,60}$/)).map((pair) => pair.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const words = (text: string) =>
          text.replace(/[一二]、|[（]?[一二][）]|[12]\.|[一二]是/g, '').replace(/[^甲乙丙丁]/g, '');
        const cut = walkTexts(cutMaterial(lines)).map(({ text }) => text);
        expect(words(cut.join(''))).toBe(words(lines.join('')));
      }),
    );
  });
});

describe('a paragraph', () => {
  test.each([
    ['全年如下：一是甲；二是乙。', '全年如下：', ['甲；', '乙。']],
    ['只有一是甲，没有别的。', '只有一是甲，没有别的。', []],
    ['他说一是好。二是坏。', '他说一是好。二是坏。', []],
    ['一是甲。三是丙。', '一是甲。三是丙。', []],
  ])('%s is split at its points', (text, intro, points) => {
    const split = splitPoints(text);
    expect([split.intro, split.points.map((point) => (point.lead ?? '') + point.text)]).toEqual([intro, points]);
  });
});
