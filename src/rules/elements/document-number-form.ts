import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Outgoing, readyToGo } from '../../facts/outgoing.ts';

const notInCode = /[\d〔〕［］[\]【】（）()第号\s]/u;

export const documentNumberForm = {
  id: 'document-number-form',
  severity: 'warning',
  tags: ['elements'],
  title: '发文字号须编好、合规',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条（五）；GB/T 9704—2012 7.2.5',
  why: '发文字号由机关代字、年份、顺序号组成，年份是成文的年份；没有版头的不看。代字里不写括号、数字和“号”，那些由程序加。',
  from: 'final',
  reads: 'facts',
  wrong: {
    editions: {
      committee: { dateOfIssue: '2026-02-09', documentNumber: { agencyCode: '云政', year: 2025, serial: 8 } },
    },
  },
  right: {
    editions: {
      committee: { dateOfIssue: '2026-02-09', documentNumber: { agencyCode: '云政', year: 2026, serial: 8 } },
    },
  },
  check: (facts) => readyToGo(facts).flatMap((one) => slips(facts, one)),
} satisfies PartRule;

function slips({ authority }: Facts, { edition, name, path, own }: Outgoing): Finding[] {
  const { agencyCode, year, serial } = own.documentNumber ?? {};
  const code =
    agencyCode ?? authority?.agencyCodes?.[edition === 'superior' ? 'party' : 'own'] ?? authority?.agencyCodes?.own;
  const at = `${path}/documentNumber`;
  if (own.headerBlock === 'none') return [];
  if (serial === undefined) return [{ path: at, message: `“${name}”没有编发文字号` }];
  const issueYear = own.dateOfIssue?.slice(0, 4);
  return [
    ...(code && notInCode.test(code)
      ? [{ path: `${at}/agencyCode`, message: `机关代字“${code}”里只写代字，括号、年份和“号”由程序加` }]
      : []),
    ...(year !== undefined && issueYear && String(year) !== issueYear
      ? [{ path: `${at}/year`, message: `发文字号的年份是${year}，成文日期在${issueYear}年` }]
      : []),
  ];
}
