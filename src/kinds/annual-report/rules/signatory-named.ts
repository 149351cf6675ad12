import type { PartRule } from '../../../check/rule.ts';
import { hasText } from '../../../facts/has-text.ts';
import { readyToGo } from '../../../facts/outgoing.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const signatoryNamed = {
  id: 'signatory-named',
  severity: 'error',
  tags: ['elements'],
  title: '上行文须标注签发人',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条（六）、第二十二条；GB/T 9704—2012 7.2.6',
  why: '上行文应当标注签发人姓名；联合行文的，各机关负责人都要标注。已经编号或者写了成文日期的版本才看，会议报告稿和公开稿不看，没有版头的也不看。',
  from: 'final',
  reads: 'facts',
  wrong: { editions: { committee: { dateOfIssue: '2026-02-09' } } },
  right: { editions: { committee: { dateOfIssue: '2026-02-09', signatories: [{ name: '陆知行' }] } } },
  check: (facts) =>
    readyToGo(facts).flatMap(({ name, path, own, terms }) => {
      const named = (own.signatories ?? []).filter((signatory) => hasText(signatory.name)).length;
      if (own.headerBlock === 'none') return [];
      const wanted = (terms?.authorities.length ?? 1) + (own.jointAuthorities?.filter(hasText).length ?? 0);
      if (named >= wanted) return [];
      const message =
        named === 0 ? `“${name}”没有填写签发人` : `“${name}”由${wanted}个机关联合署名，只有${named}位签发人`;
      return [{ path: `${path}/signatories`, message }];
    }),
} satisfies PartRule<AnnualReport>;
