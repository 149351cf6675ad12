import { printingOfficeNamed } from '../../../src/rules/elements/printing-office-named.ts';
import { testRule } from '../../check/test-rule.ts';

const dateOfIssue = '2026-02-09';
const ccRecipients = ['县人大常委会办公室'];
const supervisionOffice = '市委依法治市办';
const party = '中共云岭县委办公室';
const own = '云岭县人民政府办公室';
const county = { name: '云岭县人民政府', shortName: '县政府', level: 'county' } as const;

testRule(printingOfficeNamed, {
  valid: [
    {},
    { editions: { committee: { dateOfIssue } } },
    { editions: { committee: { ccRecipients } } },
    { editions: { public: { ccRecipients } } },
    { editions: { committee: { dateOfIssue, ccRecipients, printingOffice: own } } },
    { authority: { ...county, printingOffices: { own } }, editions: { committee: { dateOfIssue, ccRecipients } } },
    { authority: { ...county, printingOffices: { party } }, editions: { superior: { dateOfIssue, ccRecipients } } },
    { authority: { ...county, supervisionOffice }, editions: { committee: { dateOfIssue } } },
  ],
  invalid: [
    {
      facts: { editions: { committee: { dateOfIssue, ccRecipients } } },
      at: ['/editions/committee/printingOffice'],
      says: '“报同级党委”的版记没有印发机关',
    },
    {
      facts: { editions: { committee: { dateOfIssue, printDate: dateOfIssue, printingOffice: ' ' } } },
      at: ['/editions/committee/printingOffice'],
    },
    {
      facts: { authority: { ...county, supervisionOffice }, editions: { superior: { dateOfIssue } } },
      at: ['/editions/superior/printingOffice'],
    },
    {
      facts: {
        authority: { ...county, printingOffices: { own } },
        editions: { superior: { dateOfIssue, ccRecipients }, committee: { dateOfIssue, ccRecipients } },
      },
      at: ['/editions/superior/printingOffice'],
    },
  ],
});
