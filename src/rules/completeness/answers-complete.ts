import type { PartRule } from '../../check/rule.ts';
import { hasText } from '../../facts/has-text.ts';

export const answersComplete = {
  id: 'answers-complete',
  severity: 'error',
  tags: ['completeness'],
  title: '报告必备的内容须填写',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条',
  why: '没有机关名称、层级和报告年度，标题、署名和主送机关都无从写起。',
  reads: 'facts',
  wrong: { reportYear: 2025, authority: { level: 'county' } },
  right: { reportYear: 2025, authority: { name: '云岭县人民政府', level: 'county' } },
  check: (facts, { kind }) =>
    kind.schema.required('draft').flatMap(({ path, title, steps }) => {
      const answer = steps.reduce<unknown>(
        (value, step) => (value as Record<string, unknown> | undefined)?.[step],
        facts,
      );
      return hasText(answer) ? [] : [{ path, message: `还没有填写“${title}”`, missing: [path] }];
    }),
} satisfies PartRule;
