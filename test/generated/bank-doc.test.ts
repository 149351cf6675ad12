import { readFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { expect, test } from 'vitest';
import { bankFiles, type Figures, measure } from '../bank/measure-bank.ts';
import { tightened } from '../bank/ratchet.ts';

const measured = new Map([...bankFiles()].map(([name, entries]) => [name, { entries, figures: measure(entries) }]));

test('test/bank/ratchet.json holds the best that was reached (npm run generate tightens it)', async () => {
  const earlier = JSON.parse(readFileSync('test/bank/ratchet.json', 'utf8'));
  const bounds = [...measured].map(([name, { figures }]) => [
    name,
    Object.fromEntries(
      [...figures]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([kind, one]) => [kind, tightened(earlier[name]?.[kind], one)]),
    ),
  ]);
  const text = `${JSON.stringify(Object.fromEntries(bounds), null, 2).replaceAll(/\n {6}|\n {4}\}/gu, (found) => (found.endsWith('}') ? ' }' : ' '))}\n`;
  await expect(text).toMatchFileSnapshot('../bank/ratchet.json');
});

test('docs/bank.md tells what the check finds of the bank of slips (npm run generate renews it)', async () => {
  const rows = [...measured].flatMap(([, { figures }]) => [...figures]);
  const kinds = [...new Set(rows.map(([kind]) => kind))].sort();
  const grades = (['A', 'B'] as const).map((grade) => {
    const entries = [...measured.values()].flatMap(({ entries }) =>
      entries.filter((one) => one.grade === grade && one.wrong !== null),
    );
    return rowOf(`${grade}级合计`, [...measure(entries).values()]);
  });
  const page = [
    '# 差错样本',
    '',
    '本页由 `npm run generate` 生成：`test/bank` 里自拟的差错样本，逐条放进一份空的报告检查。“找到”是须改正或者请核实，“提示”是只作提示；“改对的”是同一段话改对以后、又容易误报的写法，误报是把它说成须改正或者请核实。`npm test` 守住每一类：找到的不能减少，误报不能增加。',
    '',
    markdownTable([
      ['类别', '样本', '找到', '提示', '改对的', '误报', '误作提示'],
      ...kinds.map((kind) =>
        rowOf(
          kind,
          rows.filter(([one]) => one === kind).map(([, one]) => one),
        ),
      ),
      ...grades,
    ]),
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/bank.md');
});

function rowOf(name: string, figures: readonly Figures[]): string[] {
  const sum = (key: keyof Figures) => figures.reduce((total, one) => total + one[key], 0);
  return [
    name,
    ...(['slips', 'found', 'noticed', 'right', 'alarms', 'notices'] as const).map((key) => String(sum(key))),
  ];
}
