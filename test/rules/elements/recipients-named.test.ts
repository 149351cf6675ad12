import { recipientsNamed } from '../../../src/rules/elements/recipients-named.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(recipientsNamed, {
  valid: [
    {},
    { editions: { committee: {} } },
    { authority: { level: 'county' }, editions: { public: {}, review: {}, 'congress-session': {} } },
    { authority: { level: 'county' }, editions: { committee: { mainRecipients: ['县委'] } } },
    { authority: { level: 'county', congress: { name: '云岭县人大常委会' } }, editions: { congress: {} } },
  ],
  invalid: [
    {
      facts: { authority: { level: 'county', superior: { government: '市政府' } }, editions: { superior: {} } },
      at: ['/editions/superior/mainRecipients'],
      says: '还没有填写“上级党委”',
    },
    {
      facts: { authority: { level: 'department' }, editions: { local: {}, line: { mainRecipients: [' '] } } },
      at: ['/editions/local/mainRecipients', '/editions/line/mainRecipients'],
      says: '“上级党委”“上级政府”',
    },
  ],
});
