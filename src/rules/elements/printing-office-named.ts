import type { PartRule } from '../../check/rule.ts';
import { printedBy } from '../../domain/editions/edition-terms.ts';
import { hasText } from '../../facts/has-text.ts';
import { readyToGo } from '../../facts/outgoing.ts';

export const printingOfficeNamed = {
  id: 'printing-office-named',
  severity: 'warning',
  tags: ['elements'],
  title: '版记里有印发机关',
  source: 'national-standard',
  basis: '《党政机关公文格式》（GB/T 9704—2012）7.4.3',
  why: '印发机关和印发日期排在版记最后一行，联合行文写主办机关的办公室。没有抄送机关、也没写印发日期的不看；没有编号也没有成文日期的版本不看。',
  from: 'final',
  reads: 'facts',
  wrong: { editions: { committee: { dateOfIssue: '2026-02-09', ccRecipients: ['县人大常委会办公室'] } } },
  right: {
    editions: {
      committee: {
        dateOfIssue: '2026-02-09',
        ccRecipients: ['县人大常委会办公室'],
        printingOffice: '云岭县人民政府办公室',
      },
    },
  },
  check: (facts) => {
    const { printingOffices, supervisionOffice } = facts.authority ?? {};
    return readyToGo(facts).flatMap(({ name, path, own, terms }) => {
      const usual = terms && printingOffices?.[printedBy(terms)];
      const hasColophon = hasText([own.ccRecipients, own.printDate, terms?.copiesSupervision ? supervisionOffice : '']);
      if (!hasColophon || hasText([own.printingOffice, usual])) return [];
      return [{ path: `${path}/printingOffice`, message: `“${name}”的版记没有印发机关` }];
    });
  },
} satisfies PartRule;
