import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' };
import type { Waived } from '../diagnostic.ts';
import { nearest } from '../domain/text/nearest.ts';
import { UsageError } from '../errors.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { validatorOf } from '../schema/validator.ts';
import type { RuleText } from './rule.ts';

/** 豁免: one finding that is approved to stand, named by its rule and by where it is or what it says. */
export interface Waiver extends Waived {
  readonly rule: string;
  /** JSON pointer; everything under it counts. */
  readonly path?: string;
  /** Words of the text in which the finding stands; they hold when the text moves. */
  readonly quote?: string;
}

/** Reads the list of waivers. Throws a UsageError that says what in it does not fit. */
export function readWaiversOf(rules: readonly Pick<RuleText, 'id'>[], value: unknown): Waiver[] {
  const misfits = validatorOf(waiversSchema as unknown as SchemaNode)(value);
  const problems = misfits.map(({ path, message, hint = '' }) => `${path || '/'}：${message}。${hint}`);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  const { waivers } = value as { waivers: Waiver[] };
  const ids = rules.map(({ id }) => id);
  for (const [index, waiver] of waivers.entries()) refuseVague(ids, waiver, index);
  return waivers;
}

function refuseVague(ids: readonly string[], { rule, path, quote }: Waiver, index: number): void {
  if (!ids.includes(rule)) {
    const meant = nearest(rule, ids);
    throw new UsageError(
      `第${index + 1}条豁免：没有“${rule}”这条规则，${meant ? `是不是 ${meant}？` : '有哪些规则：fazhi rules'}`,
    );
  }
  if (!path && !quote) throw new UsageError(`第${index + 1}条豁免：位置（path）和原文（quote）至少要写一样`);
}
