import { noSubordinateCc } from '../../../../src/kinds/annual-report/rules/no-subordinate-cc.ts';
import { testRule } from '../../../check/test-rule.ts';

const county = { level: 'county' as const, shortName: '县政府' };

testRule(noSubordinateCc, {
  valid: [
    { editions: { committee: { ccRecipients: ['各乡镇'] } } },
    {
      authority: county,
      editions: { superior: { ccRecipients: ['市司法局', '市委依法治市办', '县人大常委会', '县人民法院'] } },
    },
    {
      authority: { level: 'department', shortName: '县司法局' },
      editions: { line: { ccRecipients: ['县委依法治县办', '县公安局'] } },
    },
  ],
  invalid: [
    {
      facts: {
        authority: county,
        editions: { superior: { ccRecipients: ['县司法局', '漱云镇', '县直各部门', '市政府'] } },
      },
      at: [
        '/editions/superior/ccRecipients/0',
        '/editions/superior/ccRecipients/1',
        '/editions/superior/ccRecipients/2',
      ],
      says: '“县司法局”是下级机关',
    },
    {
      facts: { authority: { level: 'township' }, editions: { superior: { ccRecipients: ['各村', '柳溪社区'] } } },
      at: ['/editions/superior/ccRecipients/0', '/editions/superior/ccRecipients/1'],
    },
  ],
});
