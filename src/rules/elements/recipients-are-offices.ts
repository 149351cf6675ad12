import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { outgoing } from '../../facts/outgoing.ts';

const person = /(?:同志|先生|女士|书记|主任|副?(?:省|市|县|区|州|旗|镇|乡|局|厅|部|处|科)长)$/u;

export const recipientsAreOffices = {
  id: 'recipients-are-offices',
  severity: 'error',
  tags: ['elements'],
  title: '主送、抄送机关写机关，不写个人',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十五条（五）',
  why: '除上级机关负责人直接交办的事项外，不以本机关名义向上级机关负责人报送公文。会议报告稿的称呼不在此列。',
  reads: 'facts',
  wrong: { editions: { committee: { mainRecipients: ['县委书记'] } } },
  right: { editions: { committee: { mainRecipients: ['县委'] } } },
  check: (facts) =>
    outgoing(facts).flatMap(({ path, own }) =>
      (['mainRecipients', 'ccRecipients'] as const).flatMap((list) =>
        (own[list] ?? []).flatMap((name, index): Finding[] =>
          person.test(name.trim())
            ? [{ path: `${path}/${list}/${index}`, message: `“${name}”是个人，公文不报送负责人个人` }]
            : [],
        ),
      ),
    ),
} satisfies PartRule;
