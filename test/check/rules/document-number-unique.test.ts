import { documentNumberUnique } from '../../../src/check/rules/document-number-unique.ts';
import { testRule } from '../test-rule.ts';

const authority = { agencyCodes: { party: '云委', own: '云政' } };
const numbered = (serial: number, year = 2026) => ({ documentNumber: { serial, year } });

testRule(documentNumberUnique, {
  valid: [
    { authority, editions: { superior: numbered(8), committee: numbered(8), congress: numbered(9) } },
    { authority, editions: { committee: numbered(8), congress: numbered(8, 2025), public: numbered(8) } },
    { authority, editions: { committee: {}, congress: {} } },
  ],
  invalid: [
    {
      facts: { authority, editions: { committee: numbered(8), congress: numbered(8) } },
      at: ['/editions/congress/documentNumber/serial'],
      says: '“报同级人大常委会”和“报同级党委”用了同一个发文字号',
    },
  ],
});
