import type { PartRule } from '../../check/rule.ts';
import { hasText } from '../../facts/has-text.ts';
import { outgoing } from '../../facts/outgoing.ts';
import { roleNames, rolePath } from '../../facts/role-names.ts';

export const recipientsNamed = {
  id: 'recipients-named',
  severity: 'error',
  tags: ['elements'],
  title: '上行文须有主送机关',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条；GB/T 9704—2012 7.3.2',
  why: '主送机关由程序按版本写，写不出来的报出去就没有主送。已在版本里写明主送机关的不提。',
  from: 'review',
  reads: 'facts',
  wrong: { authority: { level: 'county' }, editions: { committee: {} } },
  right: { authority: { level: 'county', partyCommittee: { shortName: '县委' } }, editions: { committee: {} } },
  check: (facts, { manuscript }) =>
    outgoing(facts).flatMap(({ name, path, own, terms }) => {
      const roles = typeof terms?.mainRecipients === 'object' ? terms.mainRecipients : [];
      const unnamed = roles.filter((role) => roleNames(facts, role).length === 0).map(rolePath);
      if (hasText(own.mainRecipients) || unnamed.length === 0) return [];
      return [
        {
          path: `${path}/mainRecipients`,
          message: `“${name}”的主送机关写不全，还没有填写“${unnamed.map((one) => manuscript.titleAt(one)).join('”“')}”`,
          hint: '在“发文机关”里填写，或者在这一版里写明主送机关',
          missing: unnamed,
        },
      ];
    }),
} satisfies PartRule;
