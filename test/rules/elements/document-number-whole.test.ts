import { expect, test } from 'vitest';
import { compileText } from '../../../src/html/text.ts';
import { compose } from '../../../src/render.ts';
import { documentNumberWhole } from '../../../src/rules/elements/document-number-whole.ts';
import { testRule } from '../../check/test-rule.ts';
import { wholeFacts } from '../../facts-of.ts';

const year = 2026;

testRule(documentNumberWhole, {
  valid: [
    { editions: { committee: {} } },
    { editions: { committee: { documentNumber: { agencyCode: '云政' } } } },
    { editions: { committee: { documentNumber: { year } } } },
    { authority: { agencyCodes: { own: '云政' } }, editions: { committee: { documentNumber: { year, serial: 8 } } } },
    { authority: { agencyCodes: { party: '云委' } }, editions: { superior: { documentNumber: { year, serial: 5 } } } },
    { authority: { agencyCodes: { own: '云政' } }, editions: { superior: { documentNumber: { year, serial: 5 } } } },
  ],
  invalid: [
    {
      facts: { editions: { line: { documentNumber: { serial: 8 } } } },
      at: ['/editions/line/documentNumber/agencyCode', '/editions/line/documentNumber/year'],
      says: '没有机关代字',
      missing: ['/editions/line/documentNumber/agencyCode', '/editions/line/documentNumber/year'],
    },
    {
      facts: { editions: { committee: { documentNumber: { agencyCode: '云政', serial: 8 } } } },
      at: ['/editions/committee/documentNumber/year'],
      says: '“报同级党委”的发文字号没有年份',
    },
    {
      facts: {
        authority: { agencyCodes: { party: '云委' } },
        editions: { committee: { documentNumber: { agencyCode: ' ', year, serial: 8 } } },
      },
      at: ['/editions/committee/documentNumber/agencyCode'],
    },
  ],
});

test('document-number-whole keeps a half-filled number out of a final document, and a draft shows what it lacks', async () => {
  const editions = {
    local: {
      documentNumber: { agencyCode: '云司', serial: 8 },
      signatories: [{ name: '陈明远' }],
      dateOfIssue: '2026-02-10',
    },
  };
  expect((await compose(wholeFacts({ editions }))).value).toBeUndefined();
  const { value } = await compose(wholeFacts({ editions }), { draft: true });
  expect(value && compileText(value.document)).toContain('云司〔缺：年份〕8号');
});
