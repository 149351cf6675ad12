import { answerAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { placeOf } from '../../facts/order/place.ts';
import { indicatorUses, renameUses } from '../../facts/texts/indicator-uses.ts';

/** New facts, and what the user is told of them. */
export interface Told {
  readonly facts: Facts;
  readonly says?: string;
}

/** Facts in which an answer was changed; where that is an indicator's name, every use of it is changed too. */
export function withRenamed(kind: FactsKind, before: Facts, after: Facts, pointer: string): Told {
  const [from, to] = [answerAt(before, pointer), answerAt(after, pointer)];
  const isName = /^\/indicators\/\d+\/name$/.test(pointer) && typeof from === 'string' && typeof to === 'string';
  if (!isName || from === to) return { facts: after };
  const uses = indicatorUses(before, from);
  if (uses.length === 0) return { facts: after };
  const names = (before.indicators ?? []).map(({ name }) => name);
  if (names.includes(to) || names.filter((name) => name === from).length > 1) {
    return { facts: after, says: `“${from}”和“${to}”各有一项，用到的地方没有改：${placesOf(kind, before, uses)}` };
  }
  return {
    facts: renameUses(after, from, to),
    says: `“${from}”改为“${to}”，用到的地方一并改了：${placesOf(kind, before, uses)}`,
  };
}

/** Where an entry that is to be deleted is used; nothing where it is not, or is no indicator. */
export function usesSaid(kind: FactsKind, facts: Facts, list: string, index: number): string {
  const name = list === '/indicators' ? facts.indicators?.[index]?.name : undefined;
  const uses = name === undefined ? [] : indicatorUses(facts, name);
  return uses.length === 0 ? '' : `还有 ${uses.length} 处用到“${name}”：${placesOf(kind, facts, uses)}`;
}

/** 一（一）段落、数据“化解率”等于哪两项之比 */
function placesOf(kind: FactsKind, facts: Facts, paths: readonly string[]): string {
  const called = paths.map((path) => placeOf(kind, facts, path) + kind.schema.titleAt(path.replace(/\/\d+$/, '')));
  return [...new Set(called)].join('、');
}
