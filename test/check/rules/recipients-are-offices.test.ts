import { recipientsAreOffices } from '../../../src/check/rules/recipients-are-offices.ts';
import { testRule } from '../test-rule.ts';

testRule(recipientsAreOffices, {
  valid: [
    { editions: { committee: { mainRecipients: ['县委'], ccRecipients: ['县委依法治县办'] } } },
    { editions: { 'congress-session': { mainRecipients: ['主任、各位副主任'] } } },
  ],
  invalid: [
    {
      facts: { editions: { superior: { mainRecipients: ['市委', '市长'], ccRecipients: ['张三同志'] } } },
      at: ['/editions/superior/mainRecipients/1', '/editions/superior/ccRecipients/0'],
      says: '“市长”是个人',
    },
  ],
});
