import { documentNumberUnique } from '../../../src/rules/elements/document-number-unique.ts';
import { testRule } from '../../check/test-rule.ts';

const authority = { agencyCodes: { party: '云委', own: '云政' } };
const numbered = (serial: number, year = 2026) => ({ documentNumber: { serial, year } });

testRule(documentNumberUnique, {
  valid: [
    { authority, editions: { superior: numbered(8), committee: numbered(8), congress: numbered(9) } },
    { authority, editions: { committee: numbered(8), congress: numbered(8, 2025), public: numbered(8) } },
    { authority, editions: { committee: {}, congress: {} } },
    { editions: { superior: numbered(8), committee: numbered(8) } },
  ],
  invalid: [
    {
      facts: {
        authority,
        editions: {
          superior: numbered(8),
          committee: { documentNumber: { agencyCode: '云委', serial: 8, year: 2026 } },
        },
      },
      at: ['/editions/committee/documentNumber/serial'],
    },
    {
      facts: {
        editions: {
          committee: numbered(8),
          congress: { documentNumber: { serial: 8 }, dateOfIssue: '2026-02-10' },
        },
      },
      at: ['/editions/congress/documentNumber/serial'],
    },
    {
      facts: { authority, editions: { committee: numbered(8), congress: numbered(8) } },
      at: ['/editions/congress/documentNumber/serial'],
      says: '“报同级人大常委会”和“报同级党委”用了同一个发文字号',
    },
  ],
});
