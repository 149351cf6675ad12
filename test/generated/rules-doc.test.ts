import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';

const severityWords = { error: '须改正', warning: '请核实', notice: '提示' };

test('docs/rules.md tells of every rule (npm run generate renews it)', async () => {
  const entries = rules.map(({ id, severity, title, basis }) =>
    [`## \`${id}\``, '', `- ${severityWords[severity]}（${severity}）：${title}`, `- 依据：${basis}`, ''].join('\n'),
  );
  const page = ['# 报前检查的规则', '', '本页由 `npm run generate` 从 `src/check/rules` 生成。', '', ...entries].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/rules.md');
});
