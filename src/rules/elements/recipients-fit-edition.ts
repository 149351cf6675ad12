import type { PartRule } from '../../check/rule.ts';
import { hasText } from '../../facts/has-text.ts';
import { outgoing } from '../../facts/outgoing.ts';
import { roleNames } from '../../facts/role-names.ts';

export const recipientsFitEdition = {
  id: 'recipients-fit-edition',
  severity: 'notice',
  tags: ['elements', 'statutory'],
  title: '主送、抄送机关按规定的报送对象写',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的报送对象）',
  why: '县级政府报同级党委、人大常委会，党委政府联合报上一级党委政府并抄送上一级督察单位。自己写的与这不同时提一句，有意如此的不用改。',
  from: 'review',
  reads: 'facts',
  wrong: {
    authority: { level: 'county', partyCommittee: { shortName: '县委' } },
    editions: { committee: { mainRecipients: ['县人大常委会'] } },
  },
  right: {
    authority: { level: 'county', partyCommittee: { shortName: '县委' } },
    editions: { committee: { mainRecipients: ['县委'] } },
  },
  check: (facts) =>
    outgoing(facts).flatMap(({ edition, name, path, own, terms }) => {
      const roles = typeof terms?.mainRecipients === 'object' ? terms.mainRecipients : [];
      const absent = roles.flatMap((role) => {
        const names = roleNames(facts, role);
        return names.length > 0 && !names.some((one) => own.mainRecipients?.includes(one)) ? [names[0]] : [];
      });
      const office = facts.authority?.supervisionOffice;
      const wantsOffice = (edition === 'superior' || edition === 'local') && own.ccRecipients && office;
      return [
        ...(hasText(own.mainRecipients) && absent.length > 0
          ? [{ path: `${path}/mainRecipients`, message: `“${name}”一般主送${absent.join('、')}，这里没有写` }]
          : []),
        ...(wantsOffice && !own.ccRecipients?.some((one) => one === office || one.endsWith('办公室'))
          ? [{ path: `${path}/ccRecipients`, message: `“${name}”须抄送${office}，这里没有写` }]
          : []),
      ];
    }),
} satisfies PartRule;
