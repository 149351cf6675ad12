import { recipientsAreOffices } from '../../../src/rules/elements/recipients-are-offices.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(recipientsAreOffices, {
  valid: [
    { editions: { committee: { mainRecipients: ['市长热线办公室'] } } },
    { editions: { committee: { mainRecipients: ['县委'], ccRecipients: ['县委依法治县办'] } } },
    { editions: { 'congress-session': { mainRecipients: ['主任、各位副主任'] } } },
  ],
  invalid: [
    {
      facts: {
        editions: {
          superior: {
            mainRecipients: ['张先生', '李女士', '县委办主任', '省长', '县长', '副区长', '州长', '旗长'],
            ccRecipients: ['镇长', '乡长', '司法局局长', '厅长', '部长', '处长', '科长'],
          },
        },
      },
      at: [
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `/editions/superior/mainRecipients/${index}`),
        ...[0, 1, 2, 3, 4, 5, 6].map((index) => `/editions/superior/ccRecipients/${index}`),
      ],
    },
    {
      facts: { editions: { superior: { mainRecipients: ['市委', '市长'], ccRecipients: ['张三同志'] } } },
      at: ['/editions/superior/mainRecipients/1', '/editions/superior/ccRecipients/0'],
      says: '“市长”是个人',
    },
  ],
});
