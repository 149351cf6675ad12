import { recipientsFitEdition } from '../../../src/rules/elements/recipients-fit-edition.ts';
import { testRule } from '../../check/test-rule.ts';

const county = {
  level: 'county' as const,
  superior: { partyCommittee: '市委', government: '市政府' },
  supervisionOffice: '市委依法治市办',
};

testRule(recipientsFitEdition, {
  valid: [
    { authority: county, editions: { superior: {} } },
    {
      authority: county,
      editions: { superior: { mainRecipients: ['市委', '市政府'], ccRecipients: ['市委依法治市办'] } },
    },
    { authority: county, editions: { superior: { ccRecipients: ['市委全面依法治市委员会办公室'] } } },
    { editions: { superior: { mainRecipients: ['市委'] } } },
    { authority: { level: 'county' }, editions: { superior: { mainRecipients: ['市委'] } } },
    { authority: county, editions: { committee: { ccRecipients: ['县政协'] } } },
    { authority: county, editions: { public: { mainRecipients: ['县委'] } } },
  ],
  invalid: [
    {
      facts: { authority: { ...county, level: 'department' }, editions: { local: { ccRecipients: ['县政协'] } } },
      at: ['/editions/local/ccRecipients'],
    },
    {
      facts: { authority: county, editions: { superior: { mainRecipients: ['市委'], ccRecipients: ['市司法局'] } } },
      at: ['/editions/superior/mainRecipients', '/editions/superior/ccRecipients'],
      says: '一般主送市政府',
    },
  ],
});
