import { signatoryNamed } from '../../../../src/kinds/annual-report/rules/signatory-named.ts';
import { testRule } from '../../../check/test-rule.ts';

const dateOfIssue = '2026-02-09';

testRule(signatoryNamed, {
  valid: [
    { editions: { committee: {}, public: { dateOfIssue }, 'congress-session': { dateOfIssue } } },
    {
      authority: { level: 'county' },
      editions: { superior: { dateOfIssue, signatories: [{ name: '沈怀谦' }, { name: '陆知行' }] } },
    },
    { editions: { committee: { dateOfIssue, headerBlock: 'none' } } },
  ],
  invalid: [
    {
      facts: {
        authority: { level: 'county' },
        editions: {
          superior: {
            dateOfIssue,
            jointAuthorities: ['云岭县人大常委会', ' '],
            signatories: [{ name: '沈怀谦' }, { name: '陆知行' }],
          },
        },
      },
      at: ['/editions/superior/signatories'],
      says: '由3个机关联合署名，只有2位签发人',
    },
    { facts: { editions: { committee: { documentNumber: { serial: 8 } } } }, at: ['/editions/committee/signatories'] },
    {
      facts: {
        authority: { level: 'county' },
        editions: { superior: { dateOfIssue, signatories: [{ name: '沈怀谦' }, { name: ' ' }] } },
      },
      at: ['/editions/superior/signatories'],
      says: '由2个机关联合署名，只有1位签发人',
    },
  ],
});
