import type { PartRule } from '../../../check/rule.ts';
import { isSubordinate } from '../../../domain/report/subordinate.ts';
import { outgoing } from '../../../facts/outgoing.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const noSubordinateCc = {
  id: 'no-subordinate-cc',
  severity: 'error',
  tags: ['elements'],
  title: '上行文不抄送下级机关',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十五条（一）',
  why: '向上级机关行文，可以抄送相关上级机关和同级机关，不抄送下级机关。',
  reads: 'facts',
  wrong: {
    authority: { level: 'county', shortName: '县政府' },
    editions: { committee: { ccRecipients: ['各乡镇人民政府'] } },
  },
  right: {
    authority: { level: 'county', shortName: '县政府' },
    editions: { committee: { ccRecipients: ['县纪委监委'] } },
  },
  check: (facts) => {
    const { level, shortName } = facts.authority ?? {};
    if (!level) return [];
    return outgoing(facts).flatMap(({ path, own }) =>
      (own.ccRecipients ?? []).flatMap((name, index) =>
        isSubordinate(name.trim(), level, shortName?.[0])
          ? [{ path: `${path}/ccRecipients/${index}`, message: `“${name}”是下级机关，上行文不抄送下级` }]
          : [],
      ),
    );
  },
} satisfies PartRule<AnnualReport>;
