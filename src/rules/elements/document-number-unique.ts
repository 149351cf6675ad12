import type { PartRule } from '../../check/rule.ts';
import { readyToGo } from '../../facts/outgoing.ts';

export const documentNumberUnique = {
  id: 'document-number-unique',
  severity: 'error',
  tags: ['elements'],
  title: '每一件公文各有自己的发文字号',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条（五）',
  why: '报同级党委和报人大常委会是两件公文，不能用一个号。',
  from: 'final',
  reads: 'facts',
  wrong: {
    editions: { committee: { documentNumber: { serial: 8 } }, congress: { documentNumber: { serial: 8 } } },
  },
  right: {
    editions: { committee: { documentNumber: { serial: 8 } }, congress: { documentNumber: { serial: 9 } } },
  },
  check: (facts) => {
    const codes = facts.authority?.agencyCodes;
    const seen = new Map<string, string>();
    return readyToGo(facts).flatMap(({ edition, name, path, own: { documentNumber, dateOfIssue } }) => {
      if (documentNumber?.serial === undefined) return [];
      const owner = edition === 'superior' ? 'party' : 'own';
      const code = documentNumber.agencyCode ?? codes?.[owner] ?? owner;
      const year = documentNumber.year ?? dateOfIssue?.slice(0, 4) ?? facts.reportYear;
      const number = `${code}〔${year}〕${documentNumber.serial}号`;
      const twin = seen.get(number);
      seen.set(number, name);
      return twin ? [{ path: `${path}/documentNumber/serial`, message: `“${name}”和“${twin}”用了同一个发文字号` }] : [];
    });
  },
} satisfies PartRule;
