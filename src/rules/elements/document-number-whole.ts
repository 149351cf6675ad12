import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import type { Facts } from '../../facts/facts.ts';
import { hasText } from '../../facts/has-text.ts';
import { type Outgoing, outgoing } from '../../facts/outgoing.ts';

export const documentNumberWhole = {
  id: 'document-number-whole',
  severity: 'error',
  tags: ['elements'],
  title: '编了号的发文字号须三项都有',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条（五）；GB/T 9704—2012 7.2.5',
  why: '发文字号由机关代字、年份、顺序号组成。填了顺序号，缺年份就印成“云政〔　　〕8号”，缺代字就印成“〔2026〕8号”。还没有编号的不看，印发前再编。',
  from: 'final',
  reads: 'facts',
  wrong: { editions: { committee: { documentNumber: { agencyCode: '云政', serial: 8 } } } },
  right: { editions: { committee: { documentNumber: { agencyCode: '云政', year: 2026, serial: 8 } } } },
  check: (facts) => outgoing(facts).flatMap((one) => lacking(facts, one)),
} satisfies PartRule;

function lacking({ authority: { agencyCodes: codes } = {} }: Facts, { edition, name, path, own }: Outgoing): Finding[] {
  const { agencyCode, year, serial } = own.documentNumber ?? {};
  if (serial === undefined) return [];
  const code = agencyCode ?? codes?.[edition === 'superior' ? 'party' : 'own'] ?? codes?.own;
  return [
    ...(hasText(code) ? [] : [whatLacks(`${path}/documentNumber/agencyCode`, name, '机关代字')]),
    ...(year === undefined ? [whatLacks(`${path}/documentNumber/year`, name, '年份')] : []),
  ];
}

function whatLacks(path: string, name: string, what: string): Finding {
  return { path, message: `“${name}”的发文字号没有${what}`, missing: [path] };
}
