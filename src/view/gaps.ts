import { parts, statutoryContent } from '../domain/part.ts';
import type { Facts } from '../facts/load.ts';
import { pointerSteps, titleAt } from '../schema/schema.ts';
import { MarkedText } from './marked-text.ts';

/**
 * A copy of the facts with a visible gap 〔缺：…〕 at each missing answer. A part that is missing as a whole gets it as its
 * lead sentence.
 */
export function withGaps(facts: Facts, missing: readonly string[]): Facts {
  const copy = structuredClone(facts);
  for (const pointer of missing) putGap(copy, pointer);
  return copy;
}

function putGap(facts: Facts, pointer: string): void {
  const steps = pointerSteps(pointer);
  const part = parts.find((part) => pointer === `/${part}`);
  const gap = new MarkedText([{ text: `〔缺：${gapName(pointer)}〕`, mark: 'gap' }]);
  put(facts as unknown as Container, part ? [part, 'lead'] : steps, gap);
}

type Container = Record<string, unknown>;

function put(container: Container, [step = '', ...rest]: readonly string[], gap: MarkedText): void {
  if (rest.length === 0) {
    container[step] = gap;
    return;
  }
  container[step] ??= {};
  put(container[step] as Container, rest, gap);
}

function gapName(pointer: string): string {
  return (statutoryContent as Record<string, string>)[pointer.slice(1)] ?? titleAt(pointer);
}
