import { planNotCopied } from '../../../../src/kinds/annual-report/rules/plan-not-copied.ts';
import { testRule } from '../../../check/test-rule.ts';

/** The passage in a measure and in the plan, with other words before it. */
const inBoth = (passage: string) => ({
  measures: { sections: [{ paragraphs: [`一年来，${passage}`] }] },
  plan: { list: [{ text: `2026年${passage}` }] },
});

testRule(planNotCopied, {
  valid: [
    inBoth(
      '深入贯彻党的二十届四中全会精神，6月底前按照《云岭县行政执法人员管理办法》轮训乡镇执法人员，年内组织完成执法资格考试，不合格者一律调离岗位。',
    ),
    {
      measures: {
        sections: [
          { paragraphs: ['着力构建“平台整合、力量聚合、流程闭合”的基层矛盾纠纷调处机制，实行一站式受理、一体化联动'] },
        ],
      },
      plan: { list: [{ text: '着力构建“平台整合、力量聚合、流程闭合”的基层矛盾纠纷调处机' }] },
    },
    {
      measures: {
        sections: [
          {
            paragraphs: ['坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻落实党的二十大和二十届四中全会精神，'],
          },
        ],
      },
      plan: {
        list: [{ text: '坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻落实党的二十大和二十届四中全会精神，' }],
      },
    },
  ],
  invalid: [
    {
      facts: inBoth('6月底前轮训各乡镇综合执法人员，年内组织完成执法资格考试，不合格者一律调离岗位。'),
      at: ['/plan/list/0/text'],
      says: '40个字一字不差',
    },
    {
      facts: {
        measures: {
          sections: [
            {
              paragraphs: [
                '一年来，着力构建“平台整合、力量聚合、流程闭合”的基层矛盾纠纷调处机制，实行一站式受理、一体化联动。',
              ],
            },
          ],
        },
        plan: {
          list: [
            {
              text: '2026年，着力构建“平台整合、力量聚合、流程闭合”的基层矛盾纠纷调处机制，实行一站式受理、一体化联动，抓好落实。',
            },
          ],
        },
      },
      at: ['/plan/list/0/text'],
      says: '46个字一字不差',
    },
  ],
});
