import { markdownTable } from 'markdown-table';
import { expect, test } from 'vitest';
import { clauses } from '../../src/layout/clauses.ts';

const forces = { must: 'must', usual: '一般, 推荐', open: 'left open' };

test('docs/layout-numbers.md tells of every number (npm run generate renews it)', async () => {
  const rows = clauses.map(([number, value, clause, force]) => [
    `\`${number}\``,
    String(Math.round(value * 100) / 100),
    clause,
    forces[force],
  ]);
  const page = [
    '# The numbers of the layout',
    '',
    'Written by `npm run generate` from `src/layout/clauses.ts`: each number, its clause in GB/T 9704—2012, and its force there. `gaps` are blank lines.',
    '',
    markdownTable([['number', 'value', 'clause', 'force'], ...rows]),
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/layout-numbers.md');
});
