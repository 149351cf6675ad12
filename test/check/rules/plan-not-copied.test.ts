import { planNotCopied } from '../../../src/check/rules/plan-not-copied.ts';
import { testRule } from '../test-rule.ts';

testRule(planNotCopied, {
  valid: [
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
