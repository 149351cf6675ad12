import type { RuleText } from '../../check/rule.ts';
import { groundWithSource } from '../../check/source.ts';
import { writeTags } from '../../check/tag.ts';
import { stageNames } from '../../domain/editions/stage.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { UsageError } from '../../errors.ts';
import { everyRule, rules } from '../../kinds/check.ts';
import { exampleText } from '../../kinds/example-text.ts';
import { severityWords } from '../../reporters/words.ts';
import { type Call, exitCode } from '../command.ts';
import type { Io } from '../io.ts';

/** Tells all there is to know of the rules that are named. */
export async function run({ positionals }: Call, io: Io): Promise<number> {
  const asked = positionals.map((id) => everyRule.find((one) => one.id === id) ?? refuse(id));
  io.out(asked.map((rule) => explanation(rule).join('\n')).join('\n'));
  return exitCode.fine;
}

function explanation({ id, severity, title, source, basis, why, from, tags }: RuleText): string[] {
  const rule = rules.find((one) => one.id === id);
  const thresholds = Object.entries(rule?.thresholds ?? {});
  return [
    `${id}（${severityWords[severity]}${from ? `，${stageNames[from]}起` : ''}）`,
    `要求：${title}`,
    `标签：${writeTags(tags)}`,
    `依据：${groundWithSource({ source, basis })}`,
    `说明：${why}`,
    ...thresholds.map(
      ([name, { title, usual, minimum, maximum }]) =>
        `可以调整：${name}，${title}，不写为 ${usual}，可以写 ${minimum} 到 ${maximum}`,
    ),
    ...(rule ? [...shown('不对的', exampleText(rule, 'wrong')), ...shown('对的', exampleText(rule, 'right'))] : []),
    '',
  ];
}

/** An example of one line stands behind its name, a longer one below it. */
function shown(name: string, example: string): string[] {
  return example.includes('\n')
    ? [`${name}：`, ...example.split('\n').map((line) => `  ${line}`)]
    : [`${name}：${example}`];
}

function refuse(id: string): never {
  const meant = nearest(
    id,
    everyRule.map((rule) => rule.id),
  );
  throw new UsageError(`没有“${id}”这条规则，${meant ? `是不是 ${meant}？` : '有哪些规则：fazhi rules'}`);
}
