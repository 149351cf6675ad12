import { expect, test } from 'vitest';
import { groundWithSource } from '../../src/check/source.ts';
import { writeTags } from '../../src/check/tag.ts';
import { rules } from '../../src/kinds/check.ts';
import { exampleText } from '../../src/kinds/example-text.ts';
import { paperRules } from '../../src/paper-rules/index.ts';

const stageWords = { draft: '起草', review: '送审', final: '印发', public: '公开' };
const severityWords = { error: '须改正', warning: '请核实', notice: '提示' };

/** The least that a rule speaks of, as a reader sees it. */
function example(rule: (typeof rules)[number], side: 'wrong' | 'right'): string {
  return ['```text', exampleText(rule, side), '```'].join('\n');
}

test('docs/rules.md tells of every rule (npm run generate renews it)', async () => {
  const entries = rules.map((rule) => {
    const { id, severity, tags, title, why, from, thresholds = {} } = rule;
    return [
      `## \`${id}\``,
      '',
      `**${title}**（${severityWords[severity]}，${severity}${from ? `，${stageWords[from]}起` : ''}）`,
      '',
      `依据：${groundWithSource(rule)}。${why}`,
      '',
      `标签：${writeTags(tags)}。`,
      '',
      ...Object.entries(thresholds).map(
        ([name, { title, usual, minimum, maximum }]) =>
          `可以调整：\`${name}\`，${title}，不写为 ${usual}，可以写 ${minimum} 到 ${maximum}。\n`,
      ),
      '不对的：',
      '',
      example(rule, 'wrong'),
      '',
      '对的：',
      '',
      example(rule, 'right'),
      '',
    ].join('\n');
  });
  const page = [
    '# 报前检查的规则',
    '',
    '本页由 `npm run generate` 从 `src/rules`、`src/kinds` 和 `src/paper-rules` 里的规则生成；例子都作为测试运行。',
    '',
    '依据分七级：法律法规；条例（党内法规和《党政机关公文处理工作条例》）；国标；标准；政策文件；实务；待核（还没有查到原文，或者是否适用有争议，用前请核对）。前四级的提示才说“规定”，法律法规才说“违反”；标准里写“一般、推荐、可以”的，只作提示。',
    '',
    ...entries,
    '# 别的程序写的文稿的版式',
    '',
    '`fazhi check 报告.docx` 另外检查这些；例子在 `test/paper-rules`。',
    '',
    ...paperRules.map(({ id, severity, tags, title, source, basis, why }) =>
      [
        `## \`${id}\``,
        '',
        `**${title}**（${severityWords[severity]}，${severity}）`,
        '',
        `依据：${groundWithSource({ source, basis })}。${why}`,
        '',
        `标签：${writeTags(tags)}。`,
        '',
      ].join('\n'),
    ),
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/rules.md');
});
