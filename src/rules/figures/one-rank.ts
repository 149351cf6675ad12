import type { WordRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { rankClaimSigns, rankClaims } from '../../domain/figures/rank-claims.ts';

export const oneRank = {
  id: 'one-rank',
  severity: 'warning',
  tags: ['figures'],
  title: '同一项评比的名次前后要一致',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '前面写“营商环境评价居全省第二”，后面写“在全省营商环境评价中位列第一”。评比的名称、范围（全省、全市）相同，名次不同才提；写明上年、单项的不提。',
  reads: 'manuscript',
  wrong: { text: ['营商环境评价得分居全省第二。', '在全省营商环境评价中位列第一。'] },
  right: { text: ['营商环境评价得分居全省第二。', '在全省营商环境评价中位列第二。'] },
  check: (manuscript) => {
    const claims = manuscript
      .holding(manuscript.printed, rankClaimSigns)
      .flatMap(({ path, text, spanOf }) => rankClaims(text).map((claim) => ({ ...claim, path, spanOf })));
    return claims.flatMap((claim, at): Finding[] => {
      const other = claims
        .slice(Math.max(0, at - 20), at)
        .find(
          (one) =>
            one.path !== claim.path &&
            one.scope === claim.scope &&
            one.topics.some((topic) => claim.topics.includes(topic)) &&
            one.differs(claim),
        );
      if (!other) return [];
      const message = `“${claim.written}”，前面写的是“${other.written}”，请核对`;
      return [{ path: claim.path, span: claim.spanOf(claim.start, claim.end), message }];
    });
  },
} satisfies WordRule;
