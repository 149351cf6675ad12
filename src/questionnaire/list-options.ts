import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { AskedKind } from './asked-kind.ts';
import type { Offered, OptionList } from './option-list.ts';

/** The lists that were made for the questions of one call, by name: every entry asks for the same ones. */
export type MadeLists = Map<string, OptionList | undefined>;

/**
 * What may be chosen from a list named in the schema; an answer that is there already and not in the list stays to be chosen,
 * or asking once more would lose it.
 */
export function listOptions(
  { optionLists }: AskedKind,
  facts: Facts,
  pointer: string,
  name: string | undefined,
  offered: Offered,
  made: MadeLists,
): OptionList | undefined {
  if (name === undefined) return undefined;
  const list = made.has(name) ? made.get(name) : optionLists[name]?.(facts, offered);
  made.set(name, list);
  if (!list?.options.length) return undefined;
  const chosen = answerAt(facts, pointer);
  const others = (Array.isArray(chosen) ? (chosen as string[]) : []).filter(
    (one) => !list.options.some(({ value }) => value === one),
  );
  return { ...list, options: [...list.options, ...others.map((value) => ({ value, label: value }))] };
}
