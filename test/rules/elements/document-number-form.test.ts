import { documentNumberForm } from '../../../src/rules/elements/document-number-form.ts';
import { testRule } from '../../check/test-rule.ts';

const dateOfIssue = '2026-02-09';
const agencyCodes = { own: '云政' };

testRule(documentNumberForm, {
  valid: [
    { editions: { committee: {}, public: { dateOfIssue } } },
    { editions: { committee: { dateOfIssue, headerBlock: 'none' } } },
    { authority: { agencyCodes }, editions: { committee: { dateOfIssue, documentNumber: { serial: 8 } } } },
    {
      authority: { agencyCodes: { party: '云委' } },
      editions: { superior: { documentNumber: { year: 2026, serial: 5 } } },
    },
  ],
  invalid: [
    {
      facts: { editions: { committee: { dateOfIssue } } },
      at: ['/editions/committee/documentNumber'],
      says: '没有编发文字号',
    },
    {
      facts: {
        editions: { committee: { dateOfIssue, documentNumber: { agencyCode: '云政〔2026〕', year: 2025, serial: 8 } } },
      },
      at: ['/editions/committee/documentNumber/agencyCode', '/editions/committee/documentNumber/year'],
    },
  ],
});
